import { expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import { vietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { clockAt } from '../../../../src/newsroom/visibility/clock.ts';
import { visibilityOf, type Visibility } from '../../../../src/newsroom/visibility/visibility.ts';
import { articleOn, moment } from '../articles-on-days.ts';

type Row = readonly [
  sentence: string,
  date: string,
  fields: Partial<Pick<Article, 'draft' | 'publishAt' | 'expireAt'>>,
  now: string,
  visibility: Visibility,
];

const begins = { publishAt: moment('2020-03-06T07:30') };
const ends = { expireAt: moment('2020-04-01T00:00') };

test.each<Row>([
  ['an article of today', '2020-03-06', {}, '2020-03-06T00:00', 'published'],
  ['an article of tomorrow', '2020-03-06', {}, '2020-03-05T23:59', 'scheduled'],
  ['an article of this minute', '2020-03-06 07:30', {}, '2020-03-06T07:30', 'published'],
  ['an article of the next minute', '2020-03-06 07:30', {}, '2020-03-06T07:29', 'scheduled'],
  ['a month in its first minute', '2020-03', {}, '2020-03-01T00:00', 'published'],
  ['a month in the minute before', '2020-03', {}, '2020-02-29T23:59', 'scheduled'],
  ['an article of a past month', '2020-02', {}, '2020-03-01T00:00', 'published'],
  ['its moment has come', '2020-03-01', begins, '2020-03-06T07:30', 'published'],
  ['its moment has not come, its day has', '2020-03-01', begins, '2020-03-06T07:29', 'scheduled'],
  ['its moment comes before its day', '2020-03-09', begins, '2020-03-06T07:30', 'published'],
  ['the last minute', '2020-03-01', ends, '2020-03-31T23:59', 'published'],
  ['the minute of its end', '2020-03-01', ends, '2020-04-01T00:00', 'expired'],
  ['ended before it began', '2020-05-01', ends, '2020-04-02T00:00', 'expired'],
  ['a draft of the past', '2020-03-01', { draft: true }, '2020-06-01T00:00', 'draft'],
  ['a draft that has ended', '2020-03-01', { draft: true, ...ends }, '2020-06-01T00:00', 'draft'],
])('%s (%s, %o at %s): %s', (_sentence, date, fields, now, visibility) => {
  expect(visibilityOf(articleOn(date, 'a', fields), clockAt(moment(now)))).toBe(visibility);
});

test.each([
  ['2020-03-05T17:30:00Z', 'published'],
  ['2020-03-05T17:00:00Z', 'published'],
  ['2020-03-05T16:59:59Z', 'scheduled'],
  ['2020-03-06T00:30:00+07:00', 'published'],
])('an article of 6 March is at %s, Vietnamese time: %s', (instant, visibility) => {
  const now = vietnamMoment(new Date(instant));
  expect(visibilityOf(articleOn('2020-03-06', 'a'), clockAt(now))).toBe(visibility);
});
