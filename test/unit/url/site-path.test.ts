import { expect, test } from 'vitest';
import { fileOf, sitePaths, type SitePath } from '../../../src/url/site-path.ts';

/** These addresses are published: a change here makes dead links on other sites. */
test.each([
  ['the home page', sitePaths.home, '/'],
  ['the error page', sitePaths.notFound, '/404.html'],
  ['the site map', sitePaths.siteMap, '/so-do-trang/'],
  ['the archive', sitePaths.archive, '/luu-tru/'],
  ['a year', sitePaths.archiveYear('2020'), '/luu-tru/2020/'],
  ['a month', sitePaths.archiveMonth('2020-03'), '/luu-tru/2020/03/'],
  ['the sheet of a week', sitePaths.weekSheet('2020-03-02'), '/luu-tru/tuan/2020-03-02/'],
  ['an article', sitePaths.article('2020/03/hong-duc'), '/2020/03/hong-duc/'],
  ['a category', sitePaths.category('chinh-tri'), '/chuyen-muc/chinh-tri/'],
  ['its page', sitePaths.categoryPage('chinh-tri', 2), '/chuyen-muc/chinh-tri/trang-2/'],
  ['a unit', sitePaths.unit('xa-hong-duc'), '/don-vi/xa-hong-duc/'],
  ['its page', sitePaths.unitPage('xa-hong-duc', 12), '/don-vi/xa-hong-duc/trang-12/'],
  ['a plain page', sitePaths.plainPage('gioi-thieu'), '/gioi-thieu/'],
  ['a media file', sitePaths.media('2020/a.jpg'), '/media/2020/a.jpg'],
])('the address of %s is fixed', (_name, path, expected) => {
  expect(path).toBe(expected);
});

test.each([
  [sitePaths.home, 'index.html'],
  [sitePaths.article('2020/03/a'), '2020/03/a/index.html'],
  [sitePaths.notFound, '404.html'],
  [sitePaths.media('a.jpg'), 'media/a.jpg'],
])('a static host serves %s from %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

test.each(['/../a/', '/a/../b.html', '/a/..', '/./a/', '/a/.', '/%2e%2e/a/'])(
  'no file is at %s, which leads out of the site or round in it',
  (path) => {
    expect(() => fileOf(path as SitePath)).toThrow(new TypeError(`outside of the site: ${path}`));
  },
);

test('a name may begin with dots or hold some', () => {
  expect(fileOf('/..a/b..c/' as SitePath)).toBe('..a/b..c/index.html');
});
