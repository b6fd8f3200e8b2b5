import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/html/escape.ts';

test.each([
  ['a & b', 'a &amp; b'],
  ['&amp;', '&amp;amp;'],
  ['<b>', '&lt;b&gt;'],
  ['"a"', '&quot;a&quot;'],
  ["a'b", 'a&#39;b'],
  ['Đảng bộ xã Hồng Đức', 'Đảng bộ xã Hồng Đức'],
  ['', ''],
])('%s is written %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});

/** The text and the attribute of the only element, after parsing. */
const readBack = (markup: string): (string | undefined)[] => {
  const elements = parse(markup).querySelectorAll('*');
  return elements.flatMap((element) => [element.textContent, element.getAttribute('title')]);
};

test('every text reads back unchanged, as text and in both kinds of quotes', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'<>&"\'=/ ađ;#!-`'.split('')), minLength: 1 });
  fc.assert(
    fc.property(texts, (text) => {
      const safe = escapeHtml(text);
      expect(readBack(`<p title="${safe}">${safe}</p>`)).toEqual([text, text]);
      expect(readBack(`<p title='${safe}'>${safe}</p>`)).toEqual([text, text]);
    }),
  );
});
