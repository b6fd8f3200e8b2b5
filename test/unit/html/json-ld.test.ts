import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { html, jsonLdElement } from '../../../src/html/html.ts';
import { jsonLdText } from '../../../src/html/json-ld.ts';

test('markup characters and odd line ends are escaped', () => {
  expect(jsonLdText({ a: '</script><!--&\u2028\u2029' })).toBe(
    String.raw`{"a":"\u003c/script\u003e\u003c!--\u0026\u2028\u2029"}`,
  );
});

test('half a surrogate pair is made well-formed', () => {
  expect(JSON.parse(jsonLdText({ a: ['\ud800x', '😀'] }))).toEqual({ a: ['\ufffdx', '😀'] });
});

test('the element is in the page unchanged', () => {
  expect(String(html`<head>${jsonLdElement({ a: '"' })}</head>`)).toBe(
    String.raw`<head><script type="application/ld+json">{"a":"\""}</script></head>`,
  );
});

const breakOut = fc.constantFrom(
  '</script>',
  '</SCRIPT\t>',
  '<!--',
  '-->',
  '<script>',
  ']]>',
  '\u2028',
  '&lt;/script&gt;',
  '\\u003c',
);
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: breakOut }));
const anyData = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer(), fc.boolean()));

test('any data comes back from one element, by two parsers', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      const page = `<head>${String(jsonLdElement(data))}</head><p>end</p>`;
      const document = parseDocument(page);
      const [script, ...more] = DomUtils.getElementsByTagName('script', document);
      const same = JSON.parse(JSON.stringify(data)) as unknown;
      expect(more).toEqual([]);
      expect(JSON.parse(script ? DomUtils.textContent(script) : '')).toEqual(same);
      const elements = parse(page, { comment: true }).querySelectorAll('script');
      expect(elements.map((each) => JSON.parse(each.rawText) as unknown)).toEqual([same]);
      expect(page.endsWith('</script></head><p>end</p>')).toBe(true);
    }),
  );
});
