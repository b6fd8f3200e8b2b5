import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import {
  guessDate,
  typedDate,
  type DateEvidence,
} from '../../../../src/import/guess/guess-date.ts';

const nothing: DateEvidence = {
  around: [],
  text: '',
  related: [],
  now: '2026-11-23T08:00' as VietnamMoment,
};
const day = (text: string): CalendarDate => text as CalendarDate;

describe('the publishing date', () => {
  test.each<readonly [string, Partial<DateEvidence>, object]>([
    [
      'of a date line',
      { around: ['Thứ sáu, 06/03/2020 08:15'] },
      { date: '2020-03-06 08:15', month: '2020-03' },
    ],
    [
      'of a date line before that of the head',
      { around: ['06/03/2020'], published: '2021-01-01' },
      { date: '2020-03-06' },
    ],
    [
      'of the head, in Vietnam',
      { published: '2020-03-12T17:30:00Z' },
      { date: '2020-03-13 00:30' },
    ],
    ['of the head, a day', { published: '2020-03-12' }, { date: '2020-03-12' }],
    ['of the head, as Vietnamese write it', { published: '12/3/2020' }, { date: '2020-03-12' }],
    ['of a head that says nothing', { published: 'hôm qua' }, { date: '2026-11-23' }],
    [
      'of the last event, as a month',
      { text: 'Họp ngày 12/3/2020.' },
      { date: '2020-03', sortDay: '2020-03-12' },
    ],
    [
      'of the newest related article',
      { related: [day('2020-03-09'), day('2020-02-28')] },
      { date: '2020-03', sortDay: '2020-03-09' },
    ],
    [
      'of today, for what has just happened',
      { text: 'Họp ngày 20/11/2026.' },
      { date: '2026-11-23' },
    ],
    ['of today, for want of any', {}, { date: '2026-11-23' }],
  ])('%s', (_name, evidence, value) => {
    expect(guessDate({ ...nothing, ...evidence }).value).toMatchObject(value);
  });

  test.each<readonly [string, Partial<DateEvidence>, boolean]>([
    ['a date line', { around: ['06/03/2020'] }, false],
    ['a dateline', { around: ['Ninh Giang, ngày 6 tháng 3 năm 2020'] }, true],
    ['an event', { text: 'Họp ngày 12/3/2020.' }, true],
    ['nothing', {}, true],
  ])('from %s is unsure: %s', (_name, evidence, isUnsure) => {
    expect(guessDate({ ...nothing, ...evidence }).isUnsure ?? false).toBe(isUnsure);
  });
});

test.each([
  ['2020-03-06', '2020-03-06'],
  ['2020-03-06 07:30', '2020-03-06 07:30'],
  ['6/3/2020', '2020-03-06'],
  ['2020-03', '2020-03'],
  ['2020-02-30', undefined],
  ['2020-03-06 25:00', undefined],
  ['hôm qua', undefined],
])('--date %s is %s', (typed, date) => expect(typedDate(typed)?.date).toBe(date));
