import { expect, test } from 'vitest';
import { caddyBlock, caddyMap, caddyPattern, caddyValue } from '../../../src/hosting/caddy-text.ts';

test.each([['a"b'], ['a\\'], ['a`b'], ['{env.HOME}'], ['a}'], ['a\nb'], ['a\u2028b']])(
  'no value: %j',
  (text) => {
    expect(() => caddyValue(text)).toThrow(/^Caddy: no value/u);
  },
);

test.each([['a`b'], ['a\nb'], ['{$HOME}']])('no pattern: %j', (text) => {
  expect(() => caddyPattern(text)).toThrow(/^Caddy: no pattern/u);
});

test('a table looks up a variable, and is empty if no row matches', () => {
  expect(caddyMap('{path}', 'to', [['/a', '/b/']])).toEqual([
    'map {path} {to} {',
    '\t"/a" "/b/"',
    '\tdefault ""',
    '}',
  ]);
});

test('blocks are nested in blocks', () => {
  expect(caddyBlock('a', caddyBlock('b', ['c']))).toEqual(['a {', '\tb {', '\t\tc', '\t}', '}']);
});
