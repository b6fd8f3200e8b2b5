import { DateTime, Interval } from 'luxon';
import { expect, test } from 'vitest';
import {
  dayAfter,
  dayMonthsLater,
  daysBefore,
  daysBetween,
  lastDayOf,
  mondayOf,
  weekdayOf,
} from '../../../src/dates/calendar-arithmetic.ts';
import { isCalendarDay, type CalendarDate } from '../../../src/dates/calendar-date.ts';
import { sampleOf } from '../../whole-matrix.ts';

/*
 * Arithmetic with days is the project's own, because luxon is too slow for lists of 10,000 articles; it must
 * agree with luxon's for every day of two centuries (every 11th in `npm test`).
 */

const first = DateTime.utc(1900, 1, 1);
const count = Interval.fromDateTimes(first, DateTime.utc(2101, 1, 1)).length('days');
const days = sampleOf(
  Array.from({ length: count }, (_, index) => first.plus({ days: index })),
  11,
);

const iso = (time: DateTime): CalendarDate => (time.toISODate() ?? '') as CalendarDate;

test('every day has the same neighbours, week, month and distances', () => {
  expect(days.length).toBeGreaterThan(6000);
  const differing = days.filter((time) => {
    const day = iso(time);
    const own = [
      dayAfter(day),
      daysBefore(day, 400),
      daysBetween(iso(first), day),
      weekdayOf(day),
      mondayOf(day),
      lastDayOf(day.slice(0, 7) as Parameters<typeof lastDayOf>[0]),
      dayMonthsLater(day, 13),
      isCalendarDay(time.year, time.month, time.day),
    ];
    const theirs = [
      iso(time.plus({ days: 1 })),
      iso(time.minus({ days: 400 })),
      time.diff(first, 'days').days,
      time.weekday,
      iso(time.startOf('week')),
      iso(time.endOf('month')),
      iso(time.plus({ months: 13 })),
      time.isValid,
    ];
    return JSON.stringify(own) !== JSON.stringify(theirs);
  });
  expect(differing.map(iso)).toEqual([]);
});
