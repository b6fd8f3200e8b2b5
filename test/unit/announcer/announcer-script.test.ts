import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { articlesOfDay, askedArticle } from '../../../src/announcer/asked-articles.ts';
import { composeScript } from '../../../src/announcer/compose-script.ts';
import { dayInWords } from '../../../src/announcer/day-in-words.ts';
import { plainScript } from '../../../src/announcer/plain-script.ts';
import { readingManner } from '../../../src/announcer/reading-manner.ts';
import { scriptItem } from '../../../src/announcer/script-item.ts';
import { saidWords } from '../../../src/announcer/script-text.ts';
import { ssmlScript } from '../../../src/announcer/ssml-script.ts';
import { siteSchema } from '../../../src/content/schema/site-schema.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { makeArticle } from '../site/make-newsroom.ts';

const settingsOf = (announcer: string) =>
  siteSchema.parse(
    parse(`name: A
description: B
station: Đài X
baseUrl: https://a.example/
owner: D
responsible: E
abbreviations: { GKNM: Giải Kim Ngưu }
${announcer}`),
  );

const manner = readingManner(settingsOf(''));

const article = makeArticle('2020/03/a', '2020-03-06', {
  title: 'UBND họp',
  standfirst: 'Họp ngày 6/3.',
  byline: 'GKNM',
  body: 'Đoạn một.\n\nTổ XYZK họp & bàn 15 việc.\n',
  bodyLine: 8,
});

test('the settings of a station', () => {
  const { pace, spoken } = readingManner(
    settingsOf(
      'announcer: { pace: 240, mung: luon, zero: lẻ, thousand: ngàn, documentNumbers: chi-so, readings: { Facebook: phây-búc, GKNM: Giải } }',
    ),
  );
  expect([pace, spoken]).toEqual([
    240,
    {
      mung: 'always',
      zero: 'lẻ',
      thousand: 'ngàn',
      documentNumbers: 'short',
      abbreviations: { GKNM: 'Giải', Facebook: 'phây-búc' },
    },
  ]);
  expect(manner.pace).toBe(200);
});

describe('an article', () => {
  const item = scriptItem(article, manner, (field) => (index) => ({
    file: field,
    line: 2,
    column: 8 + index,
  }));

  test('is read from its title to its byline', () => {
    expect(item.blocks.map((block) => `${block.kind}: ${saidWords(block)}`)).toEqual([
      'title: Ủy ban nhân dân họp',
      'standfirst: Họp ngày sáu tháng ba.',
      'paragraph: Đoạn một.',
      'paragraph: Tổ ích-xì i dài dét ca họp và bàn mười lăm việc.',
      'byline: Giải Kim Ngưu',
    ]);
  });

  test('takes as long as its syllables at the pace of the station', () => {
    const slower = scriptItem(article, { ...manner, pace: 100 });
    expect([item.syllables, item.seconds, slower.seconds]).toEqual([28, 8, 17]);
  });

  test('has its doubts with line and column of the file', () => {
    expect(item.doubts).toMatchObject([
      { written: 'XYZK', file: article.file, line: 10, column: 4 },
    ]);
  });
});

describe('a bulletin', () => {
  const script = composeScript(
    {
      station: 'Đài X',
      day: dayInWords('2020-03-12' as CalendarDate),
      slots: ['05:30'],
      greeting: '{đài} xin chào. Mời nghe {chương trình}, {ngày}.',
      closing: '{chương trình} lúc {giờ} hết. {lạ}',
      items: [scriptItem(article, manner)],
      slotSeconds: 10,
    },
    manner,
    'bản tin',
  );

  test('fills the gaps of its greeting, and leaves an unknown one to be seen', () => {
    expect(script.greeting?.blocks.map(saidWords)).toEqual([
      'Đài X xin chào. Mời nghe bản tin, thứ Năm, ngày mười hai tháng ba năm hai nghìn không trăm hai mươi.',
    ]);
    expect(script.closing?.blocks.map(saidWords)).toEqual([
      'Bản tin lúc năm giờ ba mươi phút hết. {lạ}',
    ]);
  });

  test('as plain text says the length, what exceeds the slot, and what is doubtful', () => {
    const text = plainScript(script, vi);
    expect(text).toContain('Khung giờ 10 giây: quá khoảng');
    expect(text).toContain('ỦY BAN NHÂN DÂN HỌP //');
    expect(text).toContain('Tổ ích-xì i dài dét ca [?XYZK] họp và bàn mười lăm việc. //');
    expect(text).toContain('UBND = Ủy ban nhân dân');
    expect(text).toMatch(/\n\[Lời chào\]\n[^]*\n\[Lời kết\]\n/u);
    expect(text.split('\n').filter((line) => line.startsWith('//'))).toEqual([]);
  });

  test('as SSML has readings beside what is written, escaped', () => {
    const ssml = ssmlScript(script);
    expect(ssml).toContain(
      '<p><s>Tổ <sub alias="ích-xì i dài dét ca">XYZK</sub> họp <sub alias="và">&amp;</sub> bàn <sub alias="mười lăm">15</sub> việc.</s></p>',
    );
  });
});

test.each([
  ['2020-03-12', 'thứ Năm, ngày 12/3/2020'],
  ['2020-03-15', 'Chủ nhật, ngày 15/3/2020'],
])('%s is %s', (day, words) => expect(dayInWords(day as CalendarDate)).toBe(words));

describe('which articles are read', () => {
  const now = '2020-03-10T08:00' as VietnamMoment;
  const options = { now, drafts: false };
  const make = (key: string, fields = {}, day = '2020-03-10') => makeArticle(key, day, fields);
  const articles = [
    make('2020/03/b'),
    make('2020/03/a'),
    make('2020/03/hen', { publishAt: '2020-03-10T17:00' as VietnamMoment }),
    make('2020/03/nhap', { draft: true }),
    make('2020/03/tieu-de', { stub: true }),
    make('2020/03/thang', {}, '2020-03'),
  ];

  test('those of the day, scheduled ones too, in the order of the site', () => {
    expect(
      articlesOfDay(articles, '2020-03-10' as CalendarDate, options).map(({ slug }) => slug),
    ).toEqual(['a', 'b', 'hen']);
  });

  test('drafts on request', () => {
    const found = articlesOfDay(articles, '2020-03-10' as CalendarDate, { now, drafts: true });
    expect(found.map(({ slug }) => slug)).toContain('nhap');
  });

  test('a day without any names the days beside it, or its drafts', () => {
    const empty =
      (day: string, list = articles) =>
      () =>
        articlesOfDay(list, day as CalendarDate, options);
    expect(empty('2020-03-11')).toThrow('ngày gần nhất có bài: 2020-03-10.');
    expect(empty('2020-03-10', [make('2020/03/n', { draft: true })])).toThrow('có 1 bài nháp');
    expect(empty('2020-03-10', [])).toThrow('viết bài trước');
  });

  test.each([
    ['bản nháp', { draft: true }],
    ['chỉ có tiêu đề', { stub: true }],
    ['đã hết hạn', { expireAt: '2020-03-10T07:00' as VietnamMoment }],
    ['đã gỡ', { withdrawn: { date: '2020-03-09' as CalendarDate, reason: 'x' } }],
  ])('an article that cannot be read: %s', (said, fields) => {
    expect(() => askedArticle(make('2020/03/x', fields), options)).toThrow(said);
  });
});
