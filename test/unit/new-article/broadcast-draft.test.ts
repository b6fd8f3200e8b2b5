import { expect, test } from 'vitest';
import type { Article } from '../../../src/content/content.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import type { ClockTime } from '../../../src/dates/publishing-date.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import {
  articlesToRead,
  broadcastPath,
  itemNames,
  nextDay,
  sameSlot,
} from '../../../src/new-article/broadcast-draft.ts';
import { broadcastText } from '../../../src/new-article/broadcast-text.ts';
import { makeBroadcast, makeProgramme } from '../newsroom/make-broadcasts.ts';
import { makeArticle } from '../site/make-newsroom.ts';

const programme = makeProgramme('tin', { days: [1, 3, 5] });
const friday = '2020-03-13' as CalendarDate;

const articles: Article[] = [
  makeArticle('2020/03/cu', '2020-03-10'),
  makeArticle('2020/03/da-doc', '2020-03-11'),
  makeArticle('2020/03/moi', '2020-03-12'),
  makeArticle('2020/03/moi-nhat', '2020-03-13'),
  makeArticle('2020/03/nhap', '2020-03-12', { draft: true }),
  makeArticle('2020/03/chi-co-tit', '2020-03-12', { stub: true }),
  makeArticle('2020/03/mau', '2020-03-12', { sample: true }),
  makeArticle('2020/03/mai', '2020-03-14'),
];
const last = makeBroadcast('2020/03/11-0530-tin', { items: [{ article: 'da-doc' }] });
const planned = { articles, broadcasts: [makeBroadcast('2020/03/09-0530-tin'), last] };

test('the articles since the last broadcast that were not read in it, newest first', () => {
  const keys = articlesToRead(programme, friday, planned).map(({ key }) => key);
  expect(keys).toEqual(['2020/03/moi-nhat', '2020/03/moi']);
});

test('a sample programme may read samples, a new one the news of a week', () => {
  const sample = makeProgramme('khac', { sample: true });
  const keys = articlesToRead(sample, friday, planned).map(({ slug }) => slug);
  expect(keys).toEqual(['moi-nhat', 'moi', 'mau', 'da-doc', 'cu']);
});

test.each([
  ['2020-03-11T04:00', '2020-03-13', 'a day that has a broadcast is taken'],
  ['2020-03-13T05:30', '2020-03-13', 'today before its slot is over'],
  ['2020-03-13T05:31', '2020-03-16', 'a slot that is past is not proposed'],
  ['2020-03-14T00:00', '2020-03-16', 'only days of the programme'],
])('at %s the next day is %s: %s', (now, day) => {
  expect(nextDay(programme, planned, now as VietnamMoment)).toBe(day);
});

test('an item is named by its file, with its month where another month has the name too', () => {
  const twice = [makeArticle('2020/03/a', '2020-03-06'), makeArticle('2020/04/a', '2020-04-06')];
  const [one] = articles;
  expect(itemNames([...twice, ...(one ? [one] : [])], [...twice, ...articles])).toEqual([
    '2020/03/a',
    '2020/04/a',
    'cu',
  ]);
});

test('the file names day, slot and programme', () => {
  const slots = ['05:30', '17:00'] as ClockTime[];
  const draft = { programme: 'tin', date: friday, slots, items: ['moi'], sample: false };
  expect(broadcastPath(draft)).toBe('broadcasts/2020/03/13-0530-tin.md');
  expect(broadcastText(draft)).toContain('items:\n  - article: moi\n');
  expect(sameSlot({ ...draft, date: last.date }, planned)).toBe(last);
  expect(sameSlot(draft, planned)).toBeUndefined();
});
