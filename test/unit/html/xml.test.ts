import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, xmlCharacters } from '../../../src/html/escape-xml.ts';
import { html } from '../../../src/html/html.ts';
import { xml, type XmlValue } from '../../../src/html/xml.ts';
import { hostile, hostileRead } from '../outputs/make-outputs.ts';
import { xmlFault } from '../outputs/well-formed.ts';
import { anyCharacter } from '../../any-character.ts';

test.each([
  ['null and other control characters', 'a\u0000\u001fb', 'ab'],
  ['U+FFFE and U+FFFF', '\ufffea\uffff', 'a'],
  ['tab, line feed and carriage return', '\t\n\r', '\t\n\r'],
  ['half a surrogate pair', 'a\ud800', 'a\ufffd'],
  ['letters beyond the first plane', '😀', '😀'],
  ['Vietnamese', 'Đại hội Đảng bộ', 'Đại hội Đảng bộ'],
])('%s: what XML can hold stays', (_name, text, kept) => {
  expect(xmlCharacters(text)).toBe(kept);
});

test('markup characters are escaped', () => {
  expect(escapeXml(`<a b="c" d='e'>&]]>`)).toBe(
    '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;]]&gt;',
  );
});

describe('the tag', () => {
  test.each<[string, XmlValue, string]>([
    ['a text escaped', '<', '&lt;'],
    ['a number', 0, '0'],
    ['nothing for false', false, ''],
    ['nothing for undefined', undefined, ''],
    ['markup as it is', xml`<b>${'&'}</b>`, '<b>&amp;</b>'],
    ['a list joined', ['<', xml`<i/>`], '&lt;<i/>'],
  ])('it writes %s', (_name, value, markup) => {
    expect(String(xml`[${value}]`)).toBe(`[${markup}]`);
  });

  test('it refuses an object that poses as markup', () => {
    const posing = { toString: () => '<script>' } as unknown as XmlValue;
    expect(() => xml`${posing}`).toThrow(TypeError);
    expect(() => xml`${html`<br>` as unknown as XmlValue}`).toThrow(TypeError);
  });

  test('any text gives well-formed XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const markup = xml`<a b="${text}">${text}</a>`;
        expect(xmlFault(`<?xml version="1.0" encoding="utf-8"?>${String(markup)}`)).toBeUndefined();
      }),
    );
    expect(hostileRead).toBe(xmlCharacters(hostile));
  });
});
