import { expect, test } from 'vitest';
import { OccupiedFiles } from '../../../../src/site/addresses/occupied-files.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';

const places = (): OccupiedFiles =>
  new OccupiedFiles([
    '/',
    '/404.html',
    '/2020/03/bai/',
    '/2020/03/bai/ban-in.txt',
    '/media/2020/a.jpg',
  ] as SitePath[]);

const takes = (path: string): boolean => places().take(path as SitePath);

test.each(['/cu/', '/2020/', '/2020/03/', '/2020/03/bai/cu/', '/media/2020/cu.html', '/a/b.html'])(
  'there is room at %s',
  (path) => expect(takes(path)).toBe(true),
);

test.each([
  ['a page', '/2020/03/bai/'],
  ['a page in capitals', '/2020/03/Bai/'],
  ['a copy', '/2020/03/bai/ban-in.txt'],
  ['a folder below a file', '/2020/03/bai/ban-in.txt/'],
  ['a folder with a file’s name', '/media/2020/a.jpg/'],
  ['a page with a folder’s name', '/2020/03/bai'],
  ['the page of errors', '/404.html/a/'],
  ['a file for hosts', '/_headers/'],
  ['a file for hosts in capitals', '/_Redirects/a/'],
  ['the sitemap', '/sitemap.xml/'],
  ['a part of the sitemap', '/sitemap-2.xml/'],
  ['the folder of scripts', '/ma/cu/'],
  ['the folder of pictures', '/anh/cu/'],
  ['settings of servers', '/_server/cu/'],
])('there is none at %s', (_name, path) => expect(takes(path)).toBe(false));

test('what has been given away is taken, and so is what it is in', () => {
  const occupied = places();
  expect(occupied.take('/cu.html' as SitePath)).toBe(true);
  expect(occupied.take('/cu.html' as SitePath)).toBe(false);
  expect(occupied.take('/cu.html/a/' as SitePath)).toBe(false);
  expect(occupied.take('/moi/b/' as SitePath)).toBe(true);
  expect(occupied.take('/moi' as SitePath)).toBe(false);
});
