import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatMonth,
  monthOf,
  parseCalendarDate,
  parseCalendarMonth,
  yearOf,
  type CalendarDate,
  type CalendarMonth,
} from '../../../src/dates/calendar-date.ts';

const day = '2020-03-06' as CalendarDate;

describe('parseCalendarDate', () => {
  test.each(['2020-02-29', '1900-01-01', '2020-12-31', '9999-12-31'])('%s is a day', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  test.each([
    ['a day that February lacks', '2020-02-30'],
    ['a leap day of a common year', '2021-02-29'],
    ['day 31 of a short month', '2020-04-31'],
    ['month 13', '2020-13-01'],
    ['month 0', '2020-00-10'],
    ['day 0', '2020-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['digits left out', '2020-3-6'],
    ['a time behind it', '2020-03-06T00:00'],
    ['a space before it', ' 2020-03-06'],
    ['a line break behind it', '2020-03-06\n'],
    ['digits of another script', '２０２０-０３-０６'],
    ['the Vietnamese form', '06/03/2020'],
    ['nothing', ''],
  ])('%s is not a day: "%s"', (_name, text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  test('every instant of UTC names a day that is read back', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (instant) => {
        const text = instant.toISOString().slice(0, 10);
        expect(parseCalendarDate(text)).toBe(text);
      }),
    );
  });
});

test.each([
  ['1900-01', '1900-01'],
  ['2020-03', '2020-03'],
  ['2020-00', undefined],
  ['2020-13', undefined],
  ['1899-12', undefined],
  ['2020-3', undefined],
  ['2020-03-01', undefined],
])('the month "%s" is read as %s', (text, month) => {
  expect(parseCalendarMonth(text)).toBe(month);
});

test('a day knows its month and its year', () => {
  expect([monthOf(day), yearOf(day)]).toEqual(['2020-03', '2020']);
});

test('a day is printed with two digits', () => {
  expect(formatDate(day)).toBe('06/03/2020');
});

test('a month is printed without padding', () => {
  expect(formatMonth('2020-03' as CalendarMonth)).toBe('Tháng 3/2020');
  expect(formatMonth('2020-10' as CalendarMonth)).toBe('Tháng 10/2020');
});
