import { expect, test } from 'vitest';
import { feeds } from '../output-texts.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makeArticle, makeNewsroom } from '../../site/make-newsroom.ts';
import { base, options, textAt } from '../make-outputs.ts';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published?: string;
  readonly _date: { readonly value: string };
}

const itemsAt = (texts: Parameters<typeof textAt>[0], front: string): readonly Item[] =>
  (JSON.parse(textAt(texts, `${front}feed.json`)) as { items: Item[] }).items;

const texts = feeds(
  makeNewsroom({
    threads: [{ id: 'dong', title: 'Dòng', formerIds: ['cu'] }],
    congresses: [
      makeCongress('xong', { actual: '2020-03-11/2020-03-12', asOf: '2020-03-13' }),
      makeCongress('thang', { actual: '2020-04', asOf: '2020-05-02' }),
      makeCongress('sap', { planned: '2020-06-01', asOf: '2020-05-09' }),
    ],
    articles: [
      makeArticle('2020/03/a', '2020-03-06', {
        thread: 'dong',
        standfirst: 'Sapô.',
        congresses: ['xong'],
        corrections: [
          { date: '2020-03-20' as never, text: 'Sửa một.' },
          { date: '2020-03-22' as never, text: 'Sửa hai.' },
        ],
      }),
      makeArticle('2020/03/nhap', '2020-03-07', {
        draft: true,
        corrections: [{ date: '2020-03-25' as never, text: 'Kín.' }],
      }),
    ],
    officialDocuments: [
      makeOfficialDocument('mot', '1/QĐ-UBND', '2020-01-02', { abstract: 'Về việc một.' }),
      makeOfficialDocument('hai', '2/QĐ-UBND', '2020-02-02', { sample: true }),
    ],
  }),
  options,
);

test('a thread has a feed of its articles, at its former address too', () => {
  expect(itemsAt(texts, '/dong-su-kien/dong/').map(({ content_text: text }) => text)).toEqual([
    'Sapô.',
  ]);
  expect(itemsAt(texts, '/dong-su-kien/cu/')).toEqual(itemsAt(texts, '/dong-su-kien/dong/'));
});

test('corrections come newest first, each by itself; one of a draft is not said', () => {
  const items = itemsAt(texts, '/dinh-chinh/');
  expect(items.map(({ content_text: text }) => text)).toEqual(['Sửa hai.', 'Sửa một.']);
  expect(items.map(({ id }) => id)).toEqual([
    `${base}2020/03/a/#dinh-chinh-2`,
    `${base}2020/03/a/#dinh-chinh-1`,
  ]);
  expect(items[0]).toMatchObject({
    url: `${base}2020/03/a/`,
    title: 'Đính chính: Bài 2020/03/a',
    _date: { value: '2020-03-22' },
  });
});

test('documents come with their abstracts, a sample with its label', () => {
  const items = itemsAt(texts, '/van-ban/');
  expect(items.map(({ url }) => url)).toEqual([`${base}van-ban/hai/`, `${base}van-ban/mot/`]);
  expect(items[0]?.title).toMatch(/^\[Nội dung mẫu\] /u);
  expect(items[1]).toMatchObject({
    content_text: 'Về việc một.',
    date_published: '2020-01-02T00:00:00+07:00',
  });
});

test('only finished congresses are results; for a month no day is named', () => {
  const items = itemsAt(texts, '/tien-do-dai-hoi/');
  expect(items.map(({ url }) => url)).toEqual([`${base}dai-hoi/thang/`, `${base}dai-hoi/xong/`]);
  expect(items.map(({ _date: date }) => date.value)).toEqual(['2020-04', '2020-03-11/2020-03-12']);
  expect(items[0]?.date_published).toBeUndefined();
  expect(items[1]?.content_text).toBe('11–12/03/2020');
});
