import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { readManifest } from '../../../src/manifest/read-manifest.ts';
import { manifestText, siteManifest } from '../../../src/manifest/site-manifest.ts';
import { fileOf, sitePaths, type SitePath } from '../../../src/url/site-path.ts';
import { makeArticle, makePage, planOf } from '../site/make-newsroom.ts';

const articles = [makeArticle('2020/03/a', '2020-03-06')];
const pages = planOf({
  articles,
  pages: [makePage('gioi-thieu')],
});
const redirects = [{ from: '/cu/' as SitePath, to: '/2020/03/a/' as SitePath, title: 'A' }];
const rest = { articles, redirects, withdrawnFiles: ['/media/a.mp3' as SitePath] };
const files = [{ path: sitePaths.robots }, { path: sitePaths.headers }];
const made = new Map(
  [...pages.map(({ url }) => url), ...files.map(({ path }) => path)].map((path) => [
    fileOf(path),
    checksumOf(path),
  ]),
);
const manifest = siteManifest({ pages, files, ...rest }, made, {
  generator: 'ban-tin 1',
  nextChange: '2020-06-02T00:00',
});

test('every page and file is listed with its bytes, in one order', () => {
  const urls = manifest.pages.map(({ url }) => url);
  expect(urls).toEqual(urls.toSorted());
  expect(urls).toHaveLength(pages.length);
  expect(manifest.pages.find(({ url }) => url === '/')).toEqual({
    url: '/',
    kind: 'home',
    ...checksumOf('/'),
  });
  expect(manifest.files.map(({ path }) => path)).toEqual(['/_headers', '/robots.txt']);
});

test.each([
  ['/2020/03/a/', 'articles/2020/03/a.md'],
  ['/2020/03/a/ban-in.txt', 'articles/2020/03/a.md'],
  ['/2020/03/a/bang-tin/', 'articles/2020/03/a.md'],
  ['/gioi-thieu/', 'pages/gioi-thieu.md'],
  ['/luu-tru/', undefined],
])('%s is made from %s', (url, source) => {
  expect(manifest.pages.find((page) => page.url === url)?.source).toBe(source);
});

test('an article is listed with its title and a hash of its text, a redirect without its title', () => {
  const title = articles[0]?.title;
  expect(manifest.pages.find(({ url }) => url === '/2020/03/a/')).toMatchObject({
    title,
    body: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
  });
  expect(manifest.redirects).toEqual([{ from: '/cu/', to: '/2020/03/a/' }]);
});

test('its text is JSON, a page a line', () => {
  const text = manifestText(manifest);
  expect(readManifest(text)).toEqual(manifest);
  expect(text.split('\n').filter((line) => line.includes('"kind"'))).toHaveLength(pages.length);
});

test('a page that was not written is an error, not a gap', () => {
  expect(() => siteManifest({ pages, files, ...rest }, new Map(), { generator: 'x' })).toThrow(
    'was not written',
  );
});
