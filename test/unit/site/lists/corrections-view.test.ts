import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const correction = (date: string, text: string) => ({ date: date as CalendarDate, text });

const pages = planOf({
  articles: [
    makeArticle('2020/03/a', '2020-03-01', {
      title: 'A',
      corrections: [correction('2020-03-09', 'ba'), correction('2020-03-02', 'một')],
    }),
    makeArticle('2020/03/b', '2020-03-03', {
      title: 'B',
      corrections: [correction('2020-03-05', 'hai')],
    }),
  ],
});

test('the page of corrections has those of all articles, newest first, each with its article', () => {
  const { corrections } = viewOf(pages, 'corrections', '/dinh-chinh/');
  expect(corrections.map(({ text, article }) => `${text} ${article.label}`)).toEqual([
    'ba A',
    'hai B',
    'một A',
  ]);
});

test('an article has its own, oldest first', () => {
  const { corrections } = viewOf(pages, 'article', '/2020/03/a/');
  expect(corrections.map(({ text, date }) => `${text} ${date.text}`)).toEqual([
    'một 02/03/2020',
    'ba 09/03/2020',
  ]);
});
