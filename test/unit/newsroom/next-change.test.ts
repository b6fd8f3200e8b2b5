import { expect, test } from 'vitest';
import type { Article } from '../../../src/content/content.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { nextChangeAfter } from '../../../src/newsroom/next-change.ts';
import { articleOn, moment } from './make-newsroom.ts';

const now = moment('2020-06-01T12:00');

test.each<[string, readonly Article[], string | undefined]>([
  ['no article is to come or go', [articleOn('2020-03-06', 'a')], undefined],
  ['one is dated later', [articleOn('2020-06-05', 'a')], '2020-06-05T00:00'],
  [
    'one is to be published later than its date',
    [articleOn('2020-03-06', 'a', { publishAt: moment('2020-06-02T07:30') })],
    '2020-06-02T07:30',
  ],
  [
    'one goes before another comes',
    [
      articleOn('2020-06-05', 'a'),
      articleOn('2020-03-06', 'b', { expireAt: moment('2020-06-03T00:00') }),
    ],
    '2020-06-03T00:00',
  ],
  ['what is due now is done', [articleOn('2020-06-01 12:00', 'a')], undefined],
  ['a draft waits for its editor', [articleOn('2020-06-05', 'a', { draft: true })], undefined],
])('%s', (_name, articles, change) => {
  expect(nextChangeAfter(articles, now)).toBe(change);
});

test('the closing of the site is a change too; a withdrawn article is none', () => {
  const closing = { date: '2020-06-10' as CalendarDate, reason: '', successors: [] };
  const withdrawn = { date: '2020-06-01' as CalendarDate, reason: '' };
  const articles = [
    articleOn('2020-03-06', 'b', { withdrawn, expireAt: moment('2020-06-03T00:00') }),
  ];
  expect(nextChangeAfter(articles, now, closing)).toBe('2020-06-10T00:00');
});
