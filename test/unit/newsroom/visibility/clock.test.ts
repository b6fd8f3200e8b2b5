import { expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import type { Closing } from '../../../../src/content/schema/closing-schema.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { clockAt, isOver } from '../../../../src/newsroom/visibility/clock.ts';
import { buildNewsroom } from '../../../../src/newsroom/newsroom.ts';
import { makeContent } from '../../site/make-newsroom.ts';
import { articleOn, moment } from '../articles-on-days.ts';

const now = moment('2020-06-01T12:00');

test('a question about the future records when its answer changes, the earliest of all', () => {
  const { hasCome, nextChange } = clockAt(now);
  const ask = (time: string): boolean => hasCome('visibility', moment(time));
  expect([hasCome('visibility', now), ask('2020-06-01T11:59')]).toEqual([true, true]);
  expect(nextChange()).toBeUndefined();
  const later = ['2020-06-03T00:00', '2020-06-01T12:01', '2020-06-02T00:00'];
  expect(later.map(ask)).toEqual([false, false, false]);
  expect(nextChange()).toBe('2020-06-01T12:01');
});

test('each question has a next change of its own', () => {
  const clock = clockAt(now);
  clock.hasCome('closing', moment('2020-06-20T00:00'));
  clock.hasCome('visibility', moment('2020-06-10T00:00'));
  expect((['closing', 'visibility', 'isOver'] as const).map(clock.nextChange)).toEqual([
    '2020-06-20T00:00',
    '2020-06-10T00:00',
    undefined,
  ]);
  expect(clock.nextChange()).toBe('2020-06-10T00:00');
});

test.each([
  ['2020-05-31', true, undefined],
  ['2020-06-01', false, '2020-06-02T00:00'],
])('on 1 June at noon it is %s: over is %s', (day, over, next) => {
  const clock = clockAt(now);
  expect(isOver(day as CalendarDate, clock)).toBe(over);
  expect(clock.nextChange('isOver')).toBe(next);
});

const nextChangeOf = (articles: readonly Article[], closing?: Closing): string | undefined =>
  buildNewsroom(makeContent({ articles, ...(closing && { site: { closing } }) }), {
    now,
    isPreview: false,
  }).clock.nextChange();

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
  [
    'what ended before it begins never comes',
    [articleOn('2020-06-05', 'a', { expireAt: moment('2020-05-01T00:00') })],
    undefined,
  ],
  ['a draft waits for its editor', [articleOn('2020-06-05', 'a', { draft: true })], undefined],
])('%s', (_name, articles, change) => {
  expect(nextChangeOf(articles)).toBe(change);
});

test('the closing of the site is a change too; a withdrawn article is not', () => {
  const closing = { date: '2020-06-10' as CalendarDate, reason: '', successors: [] };
  const withdrawn = { date: '2020-06-01' as CalendarDate, reason: '' };
  const articles = [
    articleOn('2020-03-06', 'b', { withdrawn, expireAt: moment('2020-06-03T00:00') }),
  ];
  expect(nextChangeOf(articles, closing)).toBe('2020-06-10T00:00');
});
