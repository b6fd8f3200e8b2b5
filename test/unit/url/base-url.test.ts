import { describe, expect, test } from 'vitest';
import { absoluteUrl, parseBaseUrl, siteHref } from '../../../src/url/base-url.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

describe('parseBaseUrl', () => {
  test.each([
    ['https://h.example', 'https://h.example/'],
    ['https://h.example/', 'https://h.example/'],
    ['https://h.example/tin', 'https://h.example/tin/'],
    ['https://h.example/tin/', 'https://h.example/tin/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['HTTPS://H.EXAMPLE/tin', 'https://h.example/tin/'],
  ])('%s is read as %s', (text, base) => {
    expect(parseBaseUrl(text)).toBe(base);
  });

  test.each([
    ['no address', 'h.example'],
    ['a path', '/tin/'],
    ['another scheme', 'ftp://h.example/'],
    ['a scheme that only ends like one', 'shttp://h.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a query', 'https://h.example/?a=1'],
    ['an empty query', 'https://h.example/?'],
    ['a fragment', 'https://h.example/#a'],
    ['an empty fragment', 'https://h.example/#'],
    ['a user', 'https://user@h.example/'],
    ['a password', 'https://:secret@h.example/'],
    ['a path that browsers take for a host', 'https://h.example//evil.example/'],
    ['nothing', ''],
  ])('%s is refused: "%s"', (_name, text) => {
    expect(parseBaseUrl(text)).toBeUndefined();
  });
});

test.each([
  ['https://h.example/', '/2020/03/a/', 'https://h.example/2020/03/a/'],
  ['https://h.example/tin/', '/tin/2020/03/a/', 'https://h.example/tin/2020/03/a/'],
])('under %s a page has the link %s and the address %s', (text, href, address) => {
  const base = parseBaseUrl(text);
  if (!base) throw new Error('test: no base');
  const path = sitePaths.article('2020/03/a');
  expect(siteHref(base, path)).toBe(href);
  expect(absoluteUrl(base, path)).toBe(address);
});
