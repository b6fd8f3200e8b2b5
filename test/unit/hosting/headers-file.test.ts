import { expect, test } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { headersFor } from './headers-for.ts';
import { headerRules } from '../../../src/security/header-rules.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';

test('a rule is a path and its indented headers', () => {
  const rules = [
    { path: '/*', headers: { 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' } },
    { path: '/ma/*', headers: { 'Cache-Control': 'no-cache' } },
  ];
  expect(headersFile(rules)).toBe(
    '/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n\n/ma/*\n  Cache-Control: no-cache\n',
  );
});

test.each([
  ['a line break in a value', { path: '/', headers: { A: 'b\n/x' } }],
  ['a carriage return in a value', { path: '/', headers: { A: 'b\rc' } }],
  ['a line separator in a value', { path: '/', headers: { A: 'b\u2028c' } }],
  ['an empty value', { path: '/', headers: { A: '' } }],
  ['a value with a space at its end', { path: '/', headers: { A: 'b ' } }],
  ['a colon in a name', { path: '/', headers: { 'A:': 'b' } }],
  ['a line break in a name', { path: '/', headers: { 'A\nB': 'b' } }],
  ['a path without a slash', { path: 'a', headers: {} }],
  ['a line break in a path', { path: '/a\n/b', headers: {} }],
  ['a comment sign in a path', { path: '/a#b', headers: {} }],
  ['a line longer than Cloudflare reads', { path: '/', headers: { A: 'b'.repeat(2000) } }],
])('is refused: %s', (_name, rule) => {
  expect(() => headersFile([rule])).toThrow(/^_headers: /u);
});

test('the rules of a site can be written', () => {
  const rules = headerRules('https://xa.example/tin/' as BaseUrl);
  expect(headersFile(rules).split('\n\n')).toHaveLength(rules.length);
});

test.each([
  ['/a/b', { X: '1, 2', Y: '3' }],
  ['/a/', { X: '1, 2' }],
  ['/', { X: '1' }],
  ['/nam/2020/x', { X: '1', Z: '4' }],
  ['/nam/2020/1/x', { X: '1' }],
  ['/a.b', { X: '1', V: '5' }],
  ['/acb', { X: '1' }],
])('for %s a host would send %j', (path, expected) => {
  const rules = [
    { path: '/*', headers: { X: '1' } },
    { path: '/a/*', headers: { X: '2' } },
    { path: '/a/b', headers: { Y: '3' } },
    { path: '/nam/:year/x', headers: { Z: '4' } },
    { path: '/a.b', headers: { V: '5' } },
  ];
  expect(headersFor(path, rules)).toEqual(expected);
});
