import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { compareDocuments, recordOf } from '../../../src/search/search-document.ts';
import { searchDocument } from './search-documents.ts';

const record = (given: Parameters<typeof searchDocument>[0]) =>
  parse(recordOf(searchDocument(given)).toString());

describe('the record of an article', () => {
  test('is Vietnamese, so that it comes into the one index', () => {
    expect(record({}).querySelector('html')?.getAttribute('lang')).toBe('vi');
  });

  test('holds title, standfirst and text, folded, the title first and weightiest', () => {
    const body = record({ title: 'Đại hội', standfirst: 'Huyện uỷ', text: 'Đường' });
    const texts = body.querySelectorAll('h1, p').map((element) => element.text);
    expect(texts).toEqual(['D\u0335ại hội', 'Huyện ủy', 'D\u0335ường']);
    const weights = body
      .querySelectorAll('[data-pagefind-weight]')
      .map((element) => element.getAttribute('data-pagefind-weight'));
    expect(weights).toEqual(['10', '3']);
  });

  test('has no paragraph for a standfirst that there is not', () => {
    expect(record({ standfirst: undefined }).querySelectorAll('p')).toHaveLength(1);
  });

  test('has one element for each value of the filter, whose names are as they are chosen', () => {
    const values = record({ units: ['Đảng bộ A', 'Đảng bộ B'.normalize('NFD')] })
      .querySelectorAll('[data-pagefind-filter="loc"]')
      .map((element) => element.text);
    expect(values).toEqual(['chuyenMuc:Chính trị', 'donVi:Đảng bộ A', 'donVi:Đảng bộ B']);
  });

  test('carries what a result shows', () => {
    const meta = record({ date: '2020-03', dateText: 'Tháng 3/2020' })
      .querySelectorAll('i[data-pagefind-meta]')
      .map((element) => [element.getAttribute('data-pagefind-meta'), element.text]);
    expect(meta).toEqual([
      ['date', '2020-03'],
      ['dateText', 'Tháng 3/2020'],
      ['category', 'Chính trị'],
    ]);
  });

  test.each([
    ['Phong trào hoà bình', ['Phong trào hoà bình']],
    ['Phong trào hòa bình', []],
  ])('keeps the original title where folding would change it: %s', (title, kept) => {
    const elements = record({ title }).querySelectorAll('[data-pagefind-meta=titleAsWritten]');
    expect(elements.map((element) => element.text)).toEqual(kept);
  });

  test('escapes what an editor wrote', () => {
    const markup = recordOf(
      searchDocument({ title: '<script>', text: '</body>', category: '"' }),
    ).toString();
    expect(markup).not.toMatch(/<script>|<\/body>[^]*<\/body>/u);
  });
});

test('documents are in order newest first, then by address', () => {
  const documents = [
    searchDocument({ url: '/b/', date: '2020-03-09' }),
    searchDocument({ url: '/c/', date: '2020-03' }),
    searchDocument({ url: '/a/', date: '2020-03-09' }),
    searchDocument({ url: '/d/', date: '2020-11-01' }),
  ];
  expect(documents.toSorted(compareDocuments).map(({ url }) => url)).toEqual([
    '/d/',
    '/a/',
    '/b/',
    '/c/',
  ]);
  expect(compareDocuments(searchDocument(), searchDocument())).toBe(0);
});
