import { describe, expect, test } from 'vitest';
import { relatedEntries, relatedLines } from '../../../../src/import/guess/guess-related.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { article } from '../../content/make-content.ts';
import { importContext } from '../make-import.ts';
import { linesIn } from '../make-lines.ts';

const heading = '<p>Các bài liên quan:</p>';

describe('the list of related articles', () => {
  test.each([
    ['a line', '<p>Huyện ủy họp (09/03/2020)</p>', [['Huyện ủy họp', '2020-03-09']]],
    [
      'a line with its date in front',
      '<p>- 09/03/2020: Huyện ủy họp</p>',
      [['Huyện ủy họp', '2020-03-09']],
    ],
    [
      'a line with a time',
      '<p>• Huyện ủy họp - 9/3/2020 08:15</p>',
      [['Huyện ủy họp', '2020-03-09']],
    ],
    [
      'a term that looks like a date',
      '<p>Nhiệm kỳ 2020-2025 (28/02/2020)</p>',
      [['Nhiệm kỳ 2020-2025', '2020-02-28']],
    ],
    [
      'a date within the title',
      '<p>Ngày 6/3/2020 ở Hồng Đức (09/03/2020)</p>',
      [['Ngày 6/3/2020 ở Hồng Đức', '2020-03-09']],
    ],
    [
      'a day that does not exist',
      '<p>Huyện ủy họp (31/02/2020)</p>',
      [['Huyện ủy họp', undefined]],
    ],
    [
      'a list',
      '<ul><li>Một (01/03/2020)</li><li>Hai (02/03/2020)</li></ul>',
      [
        ['Một', '2020-03-01'],
        ['Hai', '2020-03-02'],
      ],
    ],
    [
      'what comes after it',
      '<p>Một (01/03/2020)</p><p>Quay lại</p><p>Hai (02/03/2020)</p>',
      [['Một', '2020-03-01']],
    ],
    [
      'titles without dates',
      '<p>Huyện ủy Ninh Giang họp phiên thường kỳ</p>',
      [['Huyện ủy Ninh Giang họp phiên thường kỳ', undefined]],
    ],
  ])('%s', (_name, html, entries) => {
    const found = relatedLines(linesIn(heading + html)).entries;
    expect(found.map(({ title, date }) => [title, date])).toEqual(entries);
  });

  test('keeps the addresses of its links, safe ones only', () => {
    const html = `${heading}<p><a href="https://a.vn/1">Một hai</a> (01/03/2020)</p><p><a href="javascript:x">Ba</a> (01/03/2020)</p>`;
    expect(relatedLines(linesIn(html)).entries.map(({ url }) => url)).toEqual([
      'https://a.vn/1',
      undefined,
    ]);
  });

  test('is none without its heading', () => {
    expect(relatedLines(linesIn('<p>Một (01/03/2020)</p>')).entries).toEqual([]);
  });
});

describe('related entries', () => {
  const { articles } = importContext({
    files: {
      'articles/2020/03/huyen-uy-hop.md': article({ title: 'Huyện ủy họp', date: '2020-03-09' }),
      'articles/2020/01/giao-ban.md': article({ title: 'Giao ban', date: '2020-01-05' }),
      'articles/2020/02/giao-ban.md': article({ title: 'Giao ban', date: '2020-02-05' }),
    },
  }).content;
  const line = (title: string, date?: string) => ({
    title,
    date: date as CalendarDate | undefined,
    url: undefined,
  });

  test.each([
    ['an article of this site, without a date', line('HUYỆN ỦY HỌP'), 'huyen-uy-hop'],
    ['one of two with a slug, by its date', line('Giao ban', '2020-02-05'), '2020/02/giao-ban'],
    [
      'one that is elsewhere',
      line('Bài khác', '2020-02-05'),
      { title: 'Bài khác', date: '2020-02-05' },
    ],
  ])('%s', (_name, entry, expected) => {
    expect(relatedEntries([entry, entry], articles)).toEqual({ entries: [expected], undated: [] });
  });

  test('a title elsewhere without a date cannot be said', () => {
    expect(relatedEntries([line('Bài khác')], articles)).toEqual({
      entries: [],
      undated: ['Bài khác'],
    });
  });
});
