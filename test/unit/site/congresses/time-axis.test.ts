import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { timeAxis } from '../../../../src/site/congresses/time-axis.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';

const congressOf = (planned: string) => makeCongress('c', { planned });

/** The axis of some times as drawn on a day; by default all days are over. */
const axisOf = (times: readonly string[], now = '9999-01-01') =>
  timeAxis(times.map(congressOf), { isOver: (day: CalendarDate) => day < now });

test.each([
  ['the first month', '2020-04', 0, 50],
  ['the second month', '2020-05', 50, 50],
  ['both', '2020-04,2020-05', 0, 100],
  ['ten days of April', '2020-04-01/2020-04-10', 0, 16.7],
  ['a day, no narrower than can be seen', '2020-04-01', 0, 1.7],
  ['the last day, within the drawing', '2020-05-31', 98.4, 1.6],
])('over April and May: %s', (_name, written, x, width) => {
  const axis = axisOf(['2020-04,2020-05', written]);
  expect(axis?.stretchOf(congressOf(written))).toEqual({ x, width });
});

test('a day of a long term is no narrower than can be seen, and stays within the drawing', () => {
  const axis = axisOf(['2015-01', '2020-12-31']);
  expect(axis?.stretchOf(congressOf('2020-12-31'))).toEqual({ x: 98.5, width: 1.5 });
});

test('a congress whose time is not known has no position; if none is known there is no axis', () => {
  expect(axisOf(['2020-04'])?.stretchOf(congressOf('unknown'))).toBeUndefined();
  expect(axisOf(['unknown'])).toBeUndefined();
});

test.each([
  ['a month', ['2020-04'], ['4/2020']],
  [
    'half a year',
    ['2020-03', '2020-08'],
    ['3/2020', '4/2020', '5/2020', '6/2020', '7/2020', '8/2020'],
  ],
  ['seven months', ['2020-03', '2020-09'], ['3/2020', '5/2020', '7/2020', '9/2020']],
  ['two terms', ['2020-12', '2025-11'], ['12/2020', '12/2021', '12/2022', '12/2023', '12/2024']],
])('of %s as many months are named as fit', (_name, times, labels) => {
  const ticks = axisOf(times)?.view.ticks ?? [];
  expect(ticks.map(({ label }) => label)).toEqual(labels);
  expect(ticks[0]?.x).toBe(0);
});

test.each([
  ['2020-03-31', undefined],
  ['2020-04-01', 0],
  ['2020-04-16', 25],
  ['2020-05-31', 98.4],
  ['2020-06-01', undefined],
])('on %s today is at %s', (now, x) => {
  const view = axisOf(['2020-04-01', '2020-05-31'], now)?.view;
  expect(view?.today?.x).toBe(x);
  expect(view?.today?.iso).toBe(x === undefined ? undefined : now);
});
