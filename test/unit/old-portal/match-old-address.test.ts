import { expect, test } from 'vitest';
import { mostSharers, nearSlugs } from '../../../src/old-portal/near-slugs.ts';
import { slugOf } from '../../../src/url/slug.ts';
import { contentOf, sortedRows } from './make-old-portal.ts';
import { wholeTest } from '../../whole-matrix.ts';

const long =
  'Tổ chức các hoạt động văn hoá, văn nghệ chào mừng đại hội đảng bộ các cấp tiến tới đại hội huyện';

const articles = {
  '2020/03/dai-hoi-diem': 'Đại hội điểm',
  [`2020/03/${slugOf(long)}`]: long,
  '2020/03/thong-bao': 'Thông báo',
  '2020/04/thong-bao': 'Thông báo',
  '2020/05/ngan': 'Huyện uỷ có phó bí thư thường trực mới trong tháng',
  '2020/06/xa-van-hoi-to-chuc-dai-hoi-nhiem-ky-moi': 'Xã Vạn Hội tổ chức đại hội nhiệm kỳ mới',
};

const content = contentOf(articles);

/** `= /to/` is sure, `? /to/` a guess; `settled` and `missing` have no target. */
const verdict = (text: string, title?: string): string => {
  const { sorted } = sortedRows([{ text, ...(title !== undefined && { title }) }], content);
  const [sure, guess] = [sorted.sure[0], sorted.guesses[0]];
  if (sure) return `= ${sure.page.to}`;
  if (guess) return `? ${guess.page.to}`;
  return sorted.settled.length > 0 ? 'settled' : 'missing';
};

test.each<readonly [string, string, string | undefined, string]>([
  ['a page of this site', '/2020/03/dai-hoi-diem/', undefined, 'settled'],
  ['a page of this site, whatever the query', '/2020/03/dai-hoi-diem?utm=1', undefined, 'settled'],
  ['the home page', 'https://a.vn/', undefined, 'settled'],
  ['the home page with a query', '/?p=12', undefined, 'missing'],
  ['the front of the old portal', '/Default.aspx', undefined, '= /'],
  ['the slug', '/tin/dai-hoi-diem.html', undefined, '= /2020/03/dai-hoi-diem/'],
  ['the slug with a number', '/tin/dai-hoi-diem-123.html', undefined, '= /2020/03/dai-hoi-diem/'],
  [
    'the slug with a number that may be a word',
    '/tin/dai-hoi-diem-2.html',
    undefined,
    '? /2020/03/dai-hoi-diem/',
  ],
  ['the slug of a page', '/gioi-thieu.aspx', undefined, '= /gioi-thieu/'],
  ['a slug that two have', '/thong-bao.html', undefined, '? /2020/03/thong-bao/'],
  [
    'a slug that two have, and the month',
    '/2020/04/07/thong-bao/',
    undefined,
    '= /2020/04/thong-bao/',
  ],
  ['the title', '/?p=12', ' đại  HỘI điểm', '= /2020/03/dai-hoi-diem/'],
  ['the title but for its signs', '/?p=12', 'Đại hội: điểm!', '= /2020/03/dai-hoi-diem/'],
  ['a title that two have', '/?p=12', 'Thông báo', '? /2020/03/thong-bao/'],
  [
    'the whole title where the file has a shorter name',
    '/huyen-uy-co-pho-bi-thu-thuong-truc-moi-trong-thang',
    undefined,
    '= /2020/05/ngan/',
  ],
  [
    'a slug longer than ours',
    `/${long.replaceAll(/[ ,]+/gu, '-')}-123.html`,
    undefined,
    `= /2020/03/${slugOf(long)}/`,
  ],
  [
    'a slug cut late',
    `/${slugOf(long).slice(0, 66)}.html`,
    undefined,
    `= /2020/03/${slugOf(long)}/`,
  ],
  [
    'a slug cut behind a word',
    `/${slugOf(long).slice(0, slugOf(long).indexOf('-cap-tien'))}.html`,
    undefined,
    `= /2020/03/${slugOf(long)}/`,
  ],
  [
    'a slug cut early',
    `/${slugOf(long).slice(0, 42)}.html`,
    undefined,
    `? /2020/03/${slugOf(long)}/`,
  ],
  ['a category', '/chinh-tri.html', undefined, '= /chuyen-muc/chinh-tri/'],
  [
    'a category in capitals',
    '/ChinhTri/tabid/63/Default.aspx',
    undefined,
    '= /chuyen-muc/chinh-tri/',
  ],
  [
    'an article of a category',
    '/ChinhTri/tabid/63/ID/5/Default.aspx',
    undefined,
    '? /chuyen-muc/chinh-tri/',
  ],
  ['a unit', '/don-vi/dang-bo-xa-hong-duc.html', undefined, '= /don-vi/dang-bo-xa-hong-duc/'],
  ['a category with a slip', '/chinh-tr.html', undefined, '? /chuyen-muc/chinh-tri/'],
  [
    'a title with other words',
    '/?p=12',
    'Xã Vạn Hội đã tổ chức xong đại hội nhiệm kỳ',
    '? /2020/06/xa-van-hoi-to-chuc-dai-hoi-nhiem-ky-moi/',
  ],
  ['a title of something else', '/?p=12', 'Giá lúa xuân năm nay ra sao', 'missing'],
  ['words of something else', '/gia-lua-xuan-nam-nay-ra-sao.html', undefined, 'missing'],
])('%s: %s (%s) is %s', (_case, text, title, expected) => {
  expect(verdict(text, title)).toBe(expected);
});

test('an article that the site does not show is not a counterpart', () => {
  const draft = contentOf({ '2020/03/dai-hoi-diem': 'Đại hội điểm' });
  const { sorted } = sortedRows([{ text: '/dai-hoi-diem.html' }], { ...draft, articles: [] });
  expect(sorted.missing).toHaveLength(1);
});

test('what two lists say of one address comes together', () => {
  const rows = [{ text: 'https://a.vn/?p=1' }, { text: 'http://a.vn/?p=1', title: 'Đại hội điểm' }];
  const { sorted } = sortedRows(rows, content);
  expect(sorted.sure.map(({ page }) => page.to)).toEqual(['/2020/03/dai-hoi-diem/']);
  expect(sorted.repeated).toHaveLength(1);
});

test('aliases, former ids and redirects settle an address; comments wait', () => {
  const yaml = `redirects:
  - from: /cu?id=1
    to: /gioi-thieu/
  # - from: /cho-doi
  #   to:
  # - from: /dai-hoi-diem.html # xem lại
  #   to: /gioi-thieu/
  # - from: "/gioi-thieu.html"
  #   to:
`;
  const known = contentOf({ '2020/03/dai-hoi-diem': 'Đại hội điểm' }, yaml, {
    aliases: '[/ten-cu/]',
  });
  const texts = [
    '/cu?id=1',
    '/cu?id=2',
    '/ten-cu',
    '/ten-cu?x=1',
    '/CHO-DOI/',
    '/dai-hoi-diem.html',
    '/gioi-thieu.html',
  ];
  const { sorted } = sortedRows(
    texts.map((text) => ({ text })),
    known,
    yaml,
  );
  const names = Object.fromEntries(
    Object.entries(sorted).map(([name, list]) => [
      name,
      list.map(({ written }: { written: string }) => written),
    ]),
  );
  expect(names).toEqual({
    settled: ['/cu?id=1', '/ten-cu', '/ten-cu?x=1'],
    waiting: ['/CHO-DOI/', '/dai-hoi-diem.html'],
    sure: ['/gioi-thieu.html'],
    guesses: [],
    missing: ['/cu?id=2'],
    repeated: [],
  });
});

test('of 10,000 addresses each is compared with few of 1,000 articles', () => {
  const words = ['dai', 'hoi', 'dang', 'bo', 'xa', 'nhiem', 'ky', 'to', 'chuc', 'moi'];
  const slugAt = (index: number): string =>
    `dai-hoi-dang-bo-xa-${words[index % 10]}-lan-${index % 100}-nam-${index}-${words[index % 7]}`;
  const texts = Array.from({ length: 1000 }, (_, index) => ({ slug: slugAt(index) }));
  const near = nearSlugs(texts);
  const compared = Array.from(
    { length: 10_000 },
    (_, index) => near.candidates(slugAt(index)).length,
  );
  const pairs = slugAt(0).split('-').length - 1;
  expect(Math.max(...compared)).toBeLessThanOrEqual(pairs * mostSharers);
  expect(Math.max(...compared)).toBeLessThan(100);
});

wholeTest('10,000 addresses are sorted, each once', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `2020/03/tin-so-${index}-cua-huyen`,
      `Tin số ${index} của huyện`,
    ]),
  );
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    text: `/tin/tin-so-${index}-cua-huyen-${index + 20_000}.html`,
  }));
  const { sorted } = sortedRows(rows, contentOf(many));
  expect(sorted.sure).toHaveLength(1000);
  expect(sorted.guesses.length + sorted.missing.length).toBe(9000);
});
