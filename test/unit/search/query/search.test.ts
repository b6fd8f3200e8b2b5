import { describe, expect, test } from 'vitest';
import { PageFinder } from '../../../../src/search/query/find-pages.ts';
import { findNames } from '../../../../src/search/query/find-names.ts';
import { parseQuery, queryText } from '../../../../src/search/query/parse-query.ts';
import { emptyRequest, type SearchRequest } from '../../../../src/search/query/search-request.ts';
import { understandQuery } from '../../../../src/search/query/understand-query.ts';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { readerOf, searchDocument } from '../search-documents.ts';

/* Which words find what, without a browser. */

const article = (
  year: number,
  title: string,
  text: string,
  given: Partial<SearchDocument> = {},
): SearchDocument =>
  searchDocument({
    url: `/${year}/06/${encodeURI(title)}/`,
    title,
    text,
    date: `${year}-06-09`,
    ...given,
  });

const documents = [
  article(2020, 'Đại hội điểm Đảng bộ xã', 'Xã Thượng họp bàn.'),
  article(2020, 'Tin thể thao', 'Đội bóng đá của huyện thắng. Đảng bộ xã Hạ chúc mừng.'),
  article(2020, 'Chuyện bộ đội', 'Chi bộ kể về người lính. Đảng viên đến thăm.'),
  article(2020, 'Dang bo khong dau', 'Viết không dấu.'),
  article(2019, 'Phong trào hoà bình', 'Thuỷ lợi và uỷ ban, kỹ thuật trồng khoai.'),
  article(2019, 'Họp đảng bộ', 'Nghị quyết số 12-NQ/HU về nông nghiệp.', { category: 'Chính trị' }),
  article(2018, 'Cây đa đầu làng', 'Cây đa trăm tuổi bên sông.', { units: ['Xã A'] }),
  article(2018, 'Đội bóng đá trẻ', 'Một chữ khác hẳn.'),
  searchDocument({
    type: 'unit',
    title: 'Đảng bộ xã Tam Quang',
    url: '/don-vi/tq/',
    date: undefined,
    text: '',
  }),
];

/** @param isMore whether more results are asked for after the first */
const ask = async (q: string, filters: Partial<SearchRequest> = {}, isMore = false) => {
  const { reader, asked } = readerOf(documents);
  const request = { ...emptyRequest, ...filters, q };
  const understood = await understandQuery(reader, parseQuery(q), request.dung !== '');
  const finder = new PageFinder(reader, understood, request);
  const first = await finder.atLeast(10);
  const found = isMore ? await finder.atLeast(20) : first;
  const results = await Promise.all(
    found.pages.map(({ segment, page }) => reader.result(segment, page)),
  );
  const titles = results.map((result) => result?.t);
  return { titles, meant: queryText(understood.words), ...understood, ...found, asked };
};

describe('order', () => {
  test('the title before the text; words that stand apart when more is asked for', async () => {
    const first = await ask('đảng bộ');
    expect(first).toMatchObject({ count: 5, isOpen: true });
    const { titles, ...all } = await ask('đảng bộ', {}, true);
    expect(titles.slice(0, 5)).toEqual(first.titles);
    expect(titles).toHaveLength(6);
    expect(all.isOpen).toBe(false);
    expect(new Set(titles.slice(0, 3))).toEqual(
      new Set(['Đại hội điểm Đảng bộ xã', 'Họp đảng bộ', 'Đảng bộ xã Tam Quang']),
    );
    expect(titles.indexOf('Tin thể thao')).toBe(3);
    expect(titles.at(-1)).toBe('Chuyện bộ đội');
  });

  test('the marks that were typed before others; without marks all alike', async () => {
    const { titles } = await ask('đảng bộ');
    expect(titles.indexOf('Dang bo khong dau')).toBeGreaterThan(titles.indexOf('Họp đảng bộ'));
    expect((await ask('dang bo', {}, true)).titles).toHaveLength(6);
  });

  test('the newest first, by choice', async () => {
    const { titles } = await ask('bóng đá', { sap: 'moi' });
    expect(titles).toEqual(['Tin thể thao', 'Đội bóng đá trẻ']);
    expect((await ask('bóng đá')).titles[0]).toBe('Đội bóng đá trẻ');
  });
});

describe('forgiving', () => {
  test.each([
    ['decomposed', 'đại hội điểm'.normalize('NFD')],
    ['capitals', 'ĐẠI HỘI ĐIỂM'],
    ['without marks', 'dai hoi diem'],
    ['d for đ', 'dại hội diểm'],
    ['Telex', 'ddaij hooij ddieemr'],
    ['VNI', 'd9ai5 ho65i d9ie63m'],
    ['joined', 'đạihội điểm'],
    ['joined without marks', 'daihoi diem'],
    ['split', 'đ ại hội điểm'],
    ['a lost letter', 'đại hộ điểm'],
    ['a swapped letter', 'đại hộiđ iểm'],
    ['a wrong letter', 'đại hội điểb'],
    ['a wrong tone', 'đại hồi điểm'],
  ])('%s', async (_name, q) => {
    expect((await ask(q)).titles[0]).toBe('Đại hội điểm Đảng bộ xã');
  });

  test('what was typed right keeps its marks', async () => {
    expect(await ask('đội bóg đá')).toMatchObject({ meant: 'đội bóng đá' });
    expect(await ask('câyđa đầu làng')).toMatchObject({ meant: 'cây đa đầu làng' });
    expect(await ask('thuyếtminh')).toMatchObject({ leftOut: ['thuyếtminh'] });
  });

  test('a slip is put right by the letters and the marks around it', async () => {
    expect(await ask('ngưi lính')).toMatchObject({ meant: 'người lính' });
  });

  test.each(['hoà bình', 'hòa bình', 'thuỷ lợi', 'thủy lợi', 'ủy ban', 'kĩ thuật', 'ki thuat'])(
    'another spelling: %s',
    async (q) => expect((await ask(q)).titles).toEqual(['Phong trào hoà bình']),
  );

  test('what was meant is said, unless it is asked for as it was typed', async () => {
    expect(await ask('đại hộ điểm')).toMatchObject({ isOther: true, meant: 'đại hội điểm' });
    expect(await ask('đại hộ điểm', { dung: '1' })).toMatchObject({ isOther: false });
    expect(await ask('đại hội điểm')).toMatchObject({ isOther: false });
  });

  test('what no page holds is left out and said', async () => {
    expect(await ask('cây đa zzxqy')).toMatchObject({
      leftOut: ['zzxqy'],
      titles: ['Cây đa đầu làng'],
    });
  });

  test.each(['zzxqy', '!?', '"'])('nothing comes of %s', async (q) => {
    expect((await ask(q)).leftOut.length + (await ask(q)).words.length).toBeLessThan(2);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is a word like others', async (q) => {
    expect((await ask(q)).titles).toEqual([]);
  });
});

describe('narrowing', () => {
  test('a quotation is found only literally', async () => {
    expect((await ask('"đảng bộ"')).titles).not.toContain('Chuyện bộ đội');
    expect((await ask('"bộ đảng"', { dung: '1' })).titles).toEqual([]);
    expect((await ask('“bóng đá” huyện')).titles).toEqual(['Tin thể thao']);
  });

  test.each<[Partial<SearchRequest>, string[]]>([
    [{ nam: '2018' }, ['Đội bóng đá trẻ', 'Cây đa đầu làng']],
    [{ chuyenMuc: 'Chính trị' }, ['Họp đảng bộ']],
    [{ donVi: 'Xã A' }, ['Cây đa đầu làng']],
    [{ loai: 'unit' }, ['Đảng bộ xã Tam Quang']],
    [{ nam: '1999' }, []],
  ])('%j without words', async (filters, titles) => {
    expect((await ask('', filters)).titles).toEqual(expect.arrayContaining(titles));
    expect((await ask('', filters)).titles).toHaveLength(titles.length);
  });

  test('the number of a document is found', async () => {
    expect((await ask('12-NQ/HU')).titles).toEqual(['Họp đảng bộ']);
  });
});

test('years that cannot hold the words are not asked', async () => {
  const { asked } = await ask('cây đa');
  const years = new Set(asked.flatMap((path) => /^(\d{4}|chung)-/u.exec(path)?.[1] ?? []));
  expect(years).toEqual(new Set(['2018']));
});

test.each([
  ['tam q', ['Đảng bộ xã Tam Quang']],
  ['xa tam', ['Đảng bộ xã Tam Quang']],
  ['quang tam', []],
  ['', []],
])('names that hold %s', async (typed, titles) => {
  const names = await findNames(readerOf(documents).reader, typed);
  expect(names.map(([title]) => title)).toEqual(titles);
});
