import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { hasOwnCard } from '../../../src/newsroom/own-cards.ts';
import { makeArticle } from '../site/make-newsroom.ts';

test.each([
  ['the day before', '2020-03-05 23:59', false],
  ['the day itself', '2020-03-06', true],
  ['a minute of it', '2020-03-06 00:00', true],
  ['a month that ends after it', '2020-03', true],
  ['a month before it', '2020-02', false],
])('%s: %s', (_name, date, expected) => {
  const article = makeArticle('2020/03/a', date);
  expect(hasOwnCard(article, '2020-03-06' as CalendarDate)).toBe(expected);
  expect(hasOwnCard(article, undefined)).toBe(false);
});
