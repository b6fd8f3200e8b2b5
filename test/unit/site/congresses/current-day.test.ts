import { expect, test } from 'vitest';
import { dayAfter, daysBefore, daysBetween } from '../../../../src/dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { clockAt, isOver } from '../../../../src/newsroom/visibility/clock.ts';
import { currentDay } from '../../../../src/site/congresses/current-day.ts';

const [first, last] = ['2020-02-20', '2020-04-03'] as const;
const day = (text: string): CalendarDate => text as CalendarDate;

const clockOn = (now: string) => clockAt(`${now}T13:30` as VietnamMoment);
const found = (clock: ReturnType<typeof clockOn>): CalendarDate | undefined =>
  currentDay(day(first), day(last), (each) => isOver(each, clock));

test('every day of a spring is found, and the site then changes when it ends', () => {
  const days = Array.from({ length: daysBetween(day(first), day(last)) + 1 }, (_, index) =>
    daysBefore(day(first), -index),
  );
  expect(days).toContain('2020-02-29');
  for (const each of days) {
    const clock = clockOn(each);
    expect(found(clock)).toBe(each);
    expect(clock.nextChange('isOver')).toBe(`${dayAfter(each)}T00:00`);
  }
});

test('before them it is known when they begin; after them nothing changes any more', () => {
  const [early, late] = [clockOn('2020-02-01'), clockOn('2020-04-04')];
  expect([found(early), found(late)]).toEqual([undefined, undefined]);
  expect(early.nextChange('isOver')).toBe('2020-02-20T00:00');
  expect(late.nextChange('isOver')).toBeUndefined();
});

test('a single day', () => {
  const on = clockOn('2020-02-20');
  expect(currentDay(day(first), day(first), (each) => isOver(each, on))).toBe(first);
});
