import { describe, expect, test } from 'vitest';
import { progressTimeline } from '../../../../src/site/congresses/progress-timeline.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';

/** The timeline of some times, numbered from 1. */
const timelineOf = (...times: readonly string[]) =>
  progressTimeline(
    times.map((planned, index) => ({
      congress: makeCongress(`c${index}`, { planned }),
      number: index + 1,
    })),
  );

describe('over April and May, 350 units wide', () => {
  test.each([
    ['the first month', '2020-04', 30, 175],
    ['the second month', '2020-05', 205, 175],
    ['both', '2020-04,2020-05', 30, 350],
    ['ten days of April', '2020-04-01/2020-04-10', 30, 58],
    ['a day, no narrower than can be seen', '2020-04-01', 30, 6],
    ['the last day', '2020-05-31', 374, 6],
  ])('%s', (_name, written, x, width) => {
    const bar = timelineOf('2020-04,2020-05', written)?.bars[1];
    expect([bar?.x, bar?.width]).toEqual([x, width]);
  });
});

test('a congress without a time has no bar, and the others keep their numbers', () => {
  const timeline = timelineOf('2020-04', 'unknown', '2020-05');
  expect(timeline?.bars.map(({ number }) => number)).toEqual([1, 3]);
  expect(timeline?.height).toBe(28 + 2 * 22);
  expect(timelineOf('unknown')).toBeUndefined();
});

test.each([
  ['a month', ['2020-04'], ['4/2020']],
  [
    'half a year',
    ['2020-03', '2020-08'],
    ['3/2020', '4/2020', '5/2020', '6/2020', '7/2020', '8/2020'],
  ],
  ['two terms', ['2020-12', '2025-11'], ['12/2020', '12/2021', '12/2022', '12/2023', '12/2024']],
])('of %s so many months are named as there is room for', (_name, times, labels) => {
  const ticks = timelineOf(...times)?.ticks ?? [];
  expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(labels);
  const named = ticks.filter(({ label }) => label !== undefined).map(({ x }) => x);
  const gaps = named.slice(1).map((x, index) => x - (named[index] ?? 0));
  expect(Math.min(400, ...gaps)).toBeGreaterThanOrEqual(58);
});
