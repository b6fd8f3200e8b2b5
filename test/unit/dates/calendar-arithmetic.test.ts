import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  dayAfter,
  daysBetween,
  lastDayOf,
  mondayOf,
  monthAfter,
  monthsBetween,
  sundayAfter,
} from '../../../src/dates/calendar-arithmetic.ts';
import {
  daysInMonth,
  isCalendarDay,
  type CalendarDate,
  type CalendarMonth,
} from '../../../src/dates/calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const month = (text: string): CalendarMonth => text as CalendarMonth;

test.each([
  [2020, 1, 31],
  [2020, 2, 29],
  [2021, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2100, 2, 28],
  [2020, 4, 30],
  [2020, 12, 31],
])('in %i, month %i has %i days', (year, number, days) => {
  expect(daysInMonth(year, number)).toBe(days);
  expect(isCalendarDay(year, number, days)).toBe(true);
  expect(isCalendarDay(year, number, days + 1)).toBe(false);
});

test.each([
  ['2020-02', '2020-02-29'],
  ['2021-02', '2021-02-28'],
  ['2020-04', '2020-04-30'],
  ['2020-12', '2020-12-31'],
])('the last day of %s is %s', (of, last) => {
  expect(lastDayOf(month(of))).toBe(last);
});

test.each([
  ['2020-02-28', '2020-02-29'],
  ['2021-02-28', '2021-03-01'],
  ['2020-04-30', '2020-05-01'],
  ['2019-12-31', '2020-01-01'],
  ['1900-02-28', '1900-03-01'],
])('after %s comes %s', (before, after) => {
  expect(dayAfter(day(before))).toBe(after);
});

test.each([
  ['2020-03-06', '2020-03-06', 0],
  ['2020-02-28', '2020-03-01', 2],
  ['2021-02-28', '2021-03-01', 1],
  ['2000-01-01', '2020-03-06', 7370],
  ['2020-03-06', '2020-03-01', -5],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['2020-03', '2020-03', 0],
  ['2020-03', '2020-08', 5],
  ['2019-12', '2020-01', 1],
  ['2020-12', '2025-11', 59],
  ['2020-03', '2020-01', -2],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsBetween(month(from), month(to))).toBe(months);
  expect(monthAfter(month(from), months)).toBe(to);
});

test.each([
  ['2020-03-02', '2020-03-02', '2020-03-08'],
  ['2020-03-08', '2020-03-02', '2020-03-08'],
  ['2020-01-01', '2019-12-30', '2020-01-05'],
])('%s is in the week from %s to %s', (date, monday, sunday) => {
  expect(mondayOf(day(date))).toBe(monday);
  expect(sundayAfter(day(monday))).toBe(sunday);
});

describe('on a machine in another zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['America/New_York', 'Pacific/Apia', 'Europe/Berlin'])(
    '%s the days are the same',
    (zone) => {
      vi.stubEnv('TZ', zone);
      /**
       * Daylight saving time began in New York on the first and in Berlin on the second of these.
       */
      expect(dayAfter(day('2020-03-08'))).toBe('2020-03-09');
      expect(daysBetween(day('2020-03-29'), day('2020-03-30'))).toBe(1);
      /** Apia had no 30th. */
      expect(dayAfter(day('2011-12-29'))).toBe('2011-12-30');
      expect(isCalendarDay(2011, 12, 30)).toBe(true);
    },
  );
});
