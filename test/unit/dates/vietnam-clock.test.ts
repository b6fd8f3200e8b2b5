import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import type { ClockTime } from '../../../src/dates/publishing-date.ts';
import {
  dayOf,
  momentBefore,
  parseInstant,
  startOf,
  vietnamMoment,
  type VietnamMoment,
} from '../../../src/dates/vietnam-clock.ts';

describe('vietnamMoment', () => {
  test.each([
    ['half past midnight is the day before in UTC', '2020-03-05T17:30:00Z', '2020-03-06T00:30'],
    ['a minute before midnight', '2020-03-05T16:59:59Z', '2020-03-05T23:59'],
    ['midnight is 00, not 24', '2020-03-05T17:00:00Z', '2020-03-06T00:00'],
    ['the year turns seven hours early', '2019-12-31T17:00:00Z', '2020-01-01T00:00'],
    ['there is no summer time', '2020-07-01T00:00:00Z', '2020-07-01T07:00'],
  ])('%s', (_name, instant, moment) => {
    expect(vietnamMoment(new Date(instant))).toBe(moment);
  });
});

test.each([
  ['2020-03-08T10:00', { days: 2 }, '2020-03-06T10:00'],
  ['2020-03-01T00:30', { days: 2 }, '2020-02-28T00:30'],
  ['2020-01-01T06:59', { days: 1 }, '2019-12-31T06:59'],
  ['2020-01-01T00:15', { hours: 1 }, '2019-12-31T23:15'],
])('before %s by %o it is %s', (moment, span, earlier) => {
  expect(momentBefore(moment as VietnamMoment, span)).toBe(earlier);
});

describe('parseInstant', () => {
  test.each([
    ['without an offset it is meant in Vietnam', '2020-03-06T07:30', '2020-03-06T00:30:00.000Z'],
    ['a day begins in Vietnam', '2020-03-06', '2020-03-05T17:00:00.000Z'],
    ['an offset is kept', '2020-03-06T07:30:00+00:00', '2020-03-06T07:30:00.000Z'],
    [
      'an offset may stand without a colon',
      '2020-03-06T07:30:00.5+0700',
      '2020-03-06T00:30:00.500Z',
    ],
    ['so is Z', '2020-03-06T07:30:00Z', '2020-03-06T07:30:00.000Z'],
  ])('%s', (_name, text, instant) => {
    expect(parseInstant(text)?.toISOString()).toBe(instant);
  });

  test.each([
    '',
    'hôm nay',
    '2020-02-30',
    '06/03/2020',
    '2020-03-06T25:00',
    '12',
    '2020-03',
    '2020-W10',
    '2020-066',
    '20200306',
    '2020-03-06T',
    '2020-03-06T07',
    'T07:30',
  ])('"%s" is not a time', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

test('an instant and its moment name the same day', () => {
  expect(dayOf(vietnamMoment(new Date('2020-03-05T17:30:00Z')))).toBe('2020-03-06');
});

test('a date begins at its time, or with its day', () => {
  const day = '2020-03-06' as CalendarDate;
  expect(startOf({ precision: 'day', day })).toBe('2020-03-06T00:00');
  expect(startOf({ precision: 'minute', day, time: '07:30' as ClockTime })).toBe(
    '2020-03-06T07:30',
  );
});
