import { expect, test } from 'vitest';
import { contentTypeOf, isCarried, isImmutable } from '../../../src/deploy/path-headers.ts';
import { fileTypes } from '../../../src/security/file-types.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

test.each([
  ['/ma/trang-0.js', true, true],
  ['/tim-kiem/chi-muc/2020-0123456789/1.json', true, true],
  ['/tim-kiem/chi-muc/muc-luc.json', false, false],
  ['/anh/a-320.avif', true, false],
  ['/sw.js', false, false],
  ['/media/a.mp3', false, false],
  ['/2020/03/a/', false, false],
])('%s never changes: %s; stays for pages of a moment ago: %s', (path, isHashed, stays) => {
  expect(isImmutable(path as SitePath)).toBe(isHashed);
  expect(isCarried(path as SitePath)).toBe(stays);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/2020/03/a/', 'text/html; charset=utf-8'],
  ['/404.html', 'text/html; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/media/A.MP3', 'audio/mpeg'],
  ['/favicon.ico', 'image/vnd.microsoft.icon'],
  ['/tim-kiem/chi-muc/2020-0123456789/1.json', 'application/json; charset=utf-8'],
  ['/_headers', undefined],
  ['/a.html/b', undefined],
])('the type of %s is %s', (path, type) => {
  expect(contentTypeOf(path as SitePath)).toBe(type);
});

test('storage gets the same types as our own servers', () => {
  for (const [endings, type] of fileTypes) {
    for (const ending of endings.filter((each) => !['txt', 'ics', 'webmanifest'].includes(each))) {
      expect(contentTypeOf(`/media/a.${ending}` as SitePath)).toBe(type);
    }
  }
});
