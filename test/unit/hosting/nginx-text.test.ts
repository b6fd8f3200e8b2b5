import { expect, test } from 'vitest';
import {
  nginxPattern,
  nginxQuoted,
  nginxRows,
  nginxValue,
  nginxVariable,
} from '../../../src/hosting/nginx-text.ts';

test.each([
  ['a b', '"a b"'],
  ["'none'; x", `"'none'; x"`],
  ['a"b', String.raw`"a\"b"`],
  [String.raw`a\n`, String.raw`"a\\n"`],
  ['đ', '"đ"'],
])('%s is written %s', (text, written) => {
  expect(nginxQuoted(text)).toBe(written);
  expect(nginxValue(text)).toBe(written);
});

test.each([[''], ['a\nb'], ['a\rb'], ['a\u2028b'], ['a\0b']])('no text: %j', (text) => {
  expect(() => nginxQuoted(text)).toThrow(/^nginx: no text/u);
});

test.each([['$host'], ['${host}'], ['a$']])('no value, as it holds a variable: %s', (text) => {
  expect(() => nginxValue(text)).toThrow(/^nginx: a variable/u);
});

test.each([['a"b'], ["a'b"], [String.raw`a\\b`], [String.raw`a\nb`], ['a\nb'], ['']])(
  'no pattern, as nginx would change it: %j',
  (text) => {
    expect(() => nginxPattern(text)).toThrow(/^nginx: no pattern/u);
  },
);

test('a variable begins with our name', () => {
  expect(nginxVariable('Cache-Control')).toBe('$ban_tin_cache_control');
});

test('addresses that differ only in case are distinguished by patterns', () => {
  expect(
    nginxRows([
      ['/a.aspx?id=Ab', '/x/'],
      ['/b', '/y/'],
      ['/a.aspx?id=aB', '/z/'],
    ]),
  ).toEqual(['"~^/a[.]aspx[?]id[=]Ab$" "/x/"', '"/b" "/y/"', '"~^/a[.]aspx[?]id[=]aB$" "/z/"']);
});

test('a character with a meaning in patterns is taken literally', () => {
  const rows = nginxRows([
    ['/a^b[c]$', '/x/'],
    ['/A^b[c]$', '/y/'],
  ]);
  expect(rows[0]).toBe(String.raw`"~^/a\^b[[]c[]][$]$" "/x/"`);
  const [, pattern = ''] = /^"~(.*?)" /u.exec(rows[0] ?? '') ?? [];
  /** nginx uses PCRE, in which a `[` in a character class needs no escape. */
  const read = new RegExp(
    pattern.replaceAll('[[]', String.raw`\[`).replaceAll('[]]', String.raw`\]`),
    'u',
  );
  expect(['/a^b[c]$', '/ab[c]$', '/A^b[c]$'].map((path) => read.test(path))).toEqual([
    true,
    false,
    false,
  ]);
});
