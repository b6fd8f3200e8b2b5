import { expect, test } from 'vitest';
import { makeArticle, makeNewsroom } from '../../site/make-newsroom.ts';
import { someDay } from '../../content/make-official-document.ts';
import { makeBroadcast, makeProgramme } from '../make-broadcasts.ts';
import type { ClockTime } from '../../../../src/dates/publishing-date.ts';

const at = (...times: string[]): ClockTime[] => times as ClockTime[];

test('broadcasts are in the order in which they are on air, each with its slots', () => {
  const { broadcasts } = makeNewsroom({
    programmes: [makeProgramme('a'), makeProgramme('b', { slots: [] })],
    broadcasts: [
      makeBroadcast('2020/03/14-0530-a'),
      makeBroadcast('2020/03/13-1700-b', { slots: at('18:15', '19:00') }),
      makeBroadcast('2020/03/13-1700-a'),
      makeBroadcast('2020/03/tin', { date: someDay('2020-03-12'), programme: 'a' }),
    ],
  });
  expect(broadcasts.map(({ begins, slots }) => [begins, ...slots])).toEqual([
    ['2020-03-12T05:30', '05:30', '17:00'],
    ['2020-03-13T17:00', '17:00'],
    ['2020-03-13T18:15', '18:15', '19:00'],
    ['2020-03-14T05:30', '05:30'],
  ]);
});

test('an item has the title of its article; one that is not published is not told', () => {
  const { broadcasts } = makeNewsroom({
    programmes: [makeProgramme('a')],
    articles: [
      makeArticle('2020/03/x', '2020-03-12', { title: 'Tin đã đăng' }),
      makeArticle('2020/07/y', '2020-07-01', { title: 'Tin chưa đăng' }),
    ],
    broadcasts: [
      makeBroadcast('2020/03/13-0530-a', {
        items: [
          { title: 'Ca nhạc', at: 0 },
          { article: 'x', at: 60 },
          { article: '2020/03/x', title: 'Nhắc lại' },
          { article: 'y', at: 90 },
          { article: 'y', title: 'Tin sắp đăng' },
        ],
      }),
    ],
  });
  expect(broadcasts[0]?.items).toEqual([
    { at: 0, title: 'Ca nhạc', article: undefined },
    { at: 60, title: 'Tin đã đăng', article: '2020/03/x' },
    { at: undefined, title: 'Nhắc lại', article: '2020/03/x' },
    { at: undefined, title: 'Tin sắp đăng', article: undefined },
  ]);
});

test('a withdrawn broadcast, a sample that is left out, and one of a programme that is left out are not shown', () => {
  const withdrawn = { date: someDay('2020-05-01'), reason: 'Phát nhầm' };
  const { broadcasts, programmes, withdrawnBroadcasts } = makeNewsroom({
    site: { samples: false },
    programmes: [makeProgramme('a'), makeProgramme('mau', { sample: true })],
    broadcasts: [
      makeBroadcast('2020/03/13-0530-a', { withdrawn }),
      makeBroadcast('2020/03/14-0530-a', { sample: true }),
      makeBroadcast('2020/03/15-0530-mau'),
      makeBroadcast('2020/03/16-0530-a'),
    ],
  });
  expect(broadcasts.map(({ key }) => key)).toEqual(['2020/03/16-0530-a']);
  expect(programmes.map(({ id }) => id)).toEqual(['a']);
  expect(withdrawnBroadcasts.map(({ key }) => key)).toEqual(['2020/03/13-0530-a']);
});
