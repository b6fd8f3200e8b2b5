import { expect, test } from 'vitest';
import { lastsUntil } from '../../../../src/build/last-build/lasts-until.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import type { Newsroom } from '../../../../src/newsroom/newsroom.ts';

const now = '2020-06-10T08:00' as VietnamMoment;

const newsroom = (
  dates: readonly object[],
  nextChange?: string,
): Pick<Newsroom, 'articles' | 'clock'> =>
  ({
    articles: dates.map((date) => ({ date })),
    clock: { nextChange: () => nextChange },
  }) as never;

const minute = (day: string, time: string) => ({ precision: 'minute', day, time });
const day = (text: string) => ({ precision: 'day', day: text });

test.each<[string, readonly object[], string | undefined, string | undefined]>([
  ['there is no news and nothing to come', [day('2020-01-01')], undefined, undefined],
  ['an answer of the clock changes', [day('2020-01-01')], '2020-06-10T20:00', '2020-06-10T20:00'],
  [
    'the oldest news is two days old',
    [minute('2020-06-09', '07:30'), minute('2020-06-09', '09:00')],
    undefined,
    '2020-06-11T07:30',
  ],
  ['its day is two days past', [day('2020-06-10')], undefined, '2020-06-12T23:59'],
  [
    'the end of the day, where something is to come: an error may be reported ahead',
    [day('2020-01-01')],
    '2020-07-01T00:00',
    '2020-06-11T00:00',
  ],
  ['whichever is first', [day('2020-06-10')], '2020-06-11T00:00', '2020-06-11T00:00'],
  ['a month is no news', [{ precision: 'month', day: '2020-06-30' }], undefined, undefined],
])('a site lasts until %s', (_name, dates, nextChange, expected) => {
  expect(lastsUntil(newsroom(dates, nextChange), now)).toBe(expected);
});
