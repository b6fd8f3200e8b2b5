import { expect, test } from 'vitest';
import { ManifestError, readManifest } from '../../../src/manifest/read-manifest.ts';

const print = { bytes: 1, sha256: '0'.repeat(64) };

const withPath = (path: string): string =>
  JSON.stringify({
    generator: 'x',
    pages: [{ url: path, kind: 'home', ...print }],
    redirects: [{ from: path, to: '/' }],
    withdrawnFiles: [],
    files: [],
  });

test.each([
  '/',
  '/2020/03/a/',
  '/a/ban-in.txt',
  '/tin/Ch%C3%ADnh-tr%E1%BB%8B/',
  '/a%20b/',
  '/a,b+(c)/',
])('an address of a site: %s', (path) =>
  expect(readManifest(withPath(path)).pages[0]?.url).toBe(path),
);

test.each([
  '',
  'a/',
  '//h.example/',
  '/../a/',
  '/a/../b/',
  '/./',
  '/%2e%2e/a/',
  '/%2E./a/',
  '/a%2f..%2fb/',
  '/a%0ab/',
  '/a%00/',
  '/a%5cb/',
  '/%E0%A/',
  '/a%252e/',
  '/a b/',
  '/a\nb/',
  '/a"b/',
])('no address of a site: %j', (path) => {
  expect(() => readManifest(withPath(path))).toThrow(ManifestError);
});

test.each(['', '[]', '{}', '{"generator":1}', withPath('/').replace('000', 'zzz')])(
  'no manifest: %s',
  (text) => expect(() => readManifest(text)).toThrow(ManifestError),
);

test('additions of a later version are accepted', () => {
  expect(readManifest(withPath('/').replace('{', '{"later":true,')).generator).toBe('x');
});
