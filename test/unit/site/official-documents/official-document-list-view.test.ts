import { expect, test } from 'vitest';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makePage, planOf, viewOf } from '../make-newsroom.ts';

const officialDocuments = [
  makeOfficialDocument('a', '1-KH/HU', '2019-01-07'),
  makeOfficialDocument('b', '2-KH/HU', '2020-01-07', { kind: 'Chỉ thị' }),
  makeOfficialDocument('c', '3-KH/HU', '2020-01-07', { issuer: 'Cơ quan khác', sample: true }),
];
const pages = planOf({ officialDocuments });

const slugsAt = (url: string): string[] =>
  viewOf(pages, 'documents', url).officialDocuments.map(({ href }) => href.split('/').at(-2) ?? '');

test.each([
  ['/van-ban/', undefined, ['c', 'b', 'a']],
  ['/van-ban/loai/chi-thi/', { by: 'kind', name: 'Chỉ thị' }, ['b']],
  ['/van-ban/loai/ke-hoach/', { by: 'kind', name: 'Kế hoạch' }, ['c', 'a']],
  ['/van-ban/nam/2020/', { by: 'year', name: '2020' }, ['c', 'b']],
  ['/van-ban/nam/2019/', { by: 'year', name: '2019' }, ['a']],
  ['/van-ban/co-quan/co-quan-mau/', { by: 'issuer', name: 'Cơ quan mẫu' }, ['b', 'a']],
  ['/van-ban/co-quan/co-quan-khac/', { by: 'issuer', name: 'Cơ quan khác' }, ['c']],
])('the list %s holds its documents, newest first', (url, choice, slugs) => {
  expect(viewOf(pages, 'documents', url).choice).toEqual(choice);
  expect(slugsAt(url)).toEqual(slugs);
});

test('there is no other list, and each leads to all', () => {
  const lists = pages.filter(({ kind }) => kind === 'documents');
  expect(lists).toHaveLength(7);
  const { kinds, years, issuers } = viewOf(pages, 'documents', '/van-ban/nam/2019/');
  expect(kinds).toEqual([
    { label: 'Chỉ thị', href: '/tin/van-ban/loai/chi-thi/', total: 1 },
    { label: 'Kế hoạch', href: '/tin/van-ban/loai/ke-hoach/', total: 2 },
  ]);
  expect(years.map(({ label, total }) => [label, total])).toEqual([
    ['2020', 2],
    ['2019', 1],
  ]);
  expect(issuers.map(({ label }) => label)).toEqual(['Cơ quan khác', 'Cơ quan mẫu']);
});

test('an entry says its day, its abstract and that it is a sample', () => {
  expect(viewOf(pages, 'documents', '/van-ban/').officialDocuments[0]).toEqual({
    title: 'Kế hoạch 3-KH/HU',
    href: '/tin/van-ban/c/',
    date: { iso: '2020-01-07', text: '07/01/2020', isDayKnown: true },
    standfirst: 'Trích yếu c',
    badges: ['sample'],
  });
});

test('the home page shows the three newest, the site map leads to the list', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    makeOfficialDocument(`d${index}`, `${index}-KH/HU`, '2020-01-07'),
  );
  const home = viewOf(planOf({ officialDocuments: many }), 'home', '/').officialDocuments;
  expect(home?.newest.map(({ href }) => href)).toEqual(
    [6, 5, 4].map((index) => `/tin/van-ban/d${index}/`),
  );
  expect(home?.href).toBe('/tin/van-ban/');
  expect(viewOf(pages, 'siteMap', '/so-do-trang/').officialDocumentsHref).toBe('/tin/van-ban/');
});

test.each([
  ['there is none', { pages: [makePage('a')] }],
  [
    'there are only samples, which are left out',
    { officialDocuments: [officialDocuments[2] as never], site: { samples: false } },
  ],
])('where %s there is no list and no link to it', (_why, parts) => {
  const without = planOf(parts);
  expect(without.filter(({ url }) => url.startsWith('/van-ban/'))).toEqual([]);
  expect(viewOf(without, 'home', '/').officialDocuments).toBeUndefined();
  expect(viewOf(without, 'siteMap', '/so-do-trang/').officialDocumentsHref).toBeUndefined();
});
