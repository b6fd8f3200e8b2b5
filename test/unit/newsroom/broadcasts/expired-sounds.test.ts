import { expect, test } from 'vitest';
import { dayMonthsLater } from '../../../../src/dates/calendar-arithmetic.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { expiredSounds } from '../../../../src/newsroom/broadcasts/expired-sounds.ts';
import { clockAt } from '../../../../src/newsroom/visibility/clock.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { someDay } from '../../content/make-official-document.ts';
import { makeArticle } from '../../site/make-newsroom.ts';
import { makeBroadcast } from '../make-broadcasts.ts';

const [old, shared, young] = ['cu.mp3', 'chung.mp3', 'moi.mp3'].map((name) =>
  sitePaths.media(name),
);
const broadcasts = [
  makeBroadcast('2020/03/13-0530-a', { audio: old }),
  makeBroadcast('2020/03/13-1700-a', { audio: shared }),
  makeBroadcast('2020/05/13-0530-a', { audio: shared }),
  makeBroadcast('2020/05/14-0530-a', { audio: young }),
];

const expiredAt = (now: string, keepSounds: number | undefined, articles = [] as never[]) => {
  const clock = clockAt(now as VietnamMoment);
  const site = { keepSounds } as Parameters<typeof expiredSounds>[0]['site'];
  return { found: expiredSounds({ broadcasts, articles, site }, clock), next: clock.nextChange() };
};

test('a sound is gone from the day on which its months are over; then the site changes', () => {
  expect(expiredAt('2020-06-12T23:59', 3)).toEqual({ found: [], next: '2020-06-13T00:00' });
  expect(expiredAt('2020-06-13T00:00', 3)).toEqual({
    found: [{ file: old, date: '2020-06-13' }],
    next: '2020-08-13T00:00',
  });
});

test('a sound that a younger broadcast has too is kept as long as that one', () => {
  expect(expiredAt('2020-08-13T00:00', 3).found).toEqual([
    { file: old, date: '2020-06-13' },
    { file: shared, date: '2020-08-13' },
  ]);
});

test('a sound of an article stays, and without the setting all do', () => {
  const articles = [makeArticle('2020/03/a', '2020-03-06', { audio: old })] as never[];
  expect(expiredAt('2020-06-13T00:00', 3, articles).found).toEqual([]);
  expect(expiredAt('2099-01-01T00:00', undefined).found).toEqual([]);
});

test.each([
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-11-30', 3, '2021-02-28'],
  ['2020-03-13', 24, '2022-03-13'],
])('%s and %i months are %s', (day, months, later) => {
  expect(dayMonthsLater(someDay(day), months)).toBe(later);
});
