import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandAbbreviations } from '../../../../src/site/texts/expand-abbreviations.ts';

const forms = {
  'T/h': 'Thực hiện',
  BCH: 'Ban Chấp hành',
  'BCH TW': 'Trung ương',
  'Đ/c.': 'Đồng chí',
};

const shown = (line: string, abbreviations: Readonly<Record<string, string>> = forms): string =>
  expandAbbreviations(line, abbreviations)
    .map((part) => ('text' in part ? part.text : `[${part.short}=${part.full}]`))
    .join('');

test.each([
  ['at the beginning', 'T/h: Đài', '[T/h=Thực hiện]: Đài'],
  ['in the middle', 'Do T/h.', 'Do [T/h=Thực hiện].'],
  ['twice', 'T/h, T/h', '[T/h=Thực hiện], [T/h=Thực hiện]'],
  ['the longest form first', 'BCH TW', '[BCH TW=Trung ương]'],
  ['a shorter one where the longer does not fit', 'BCH TWX', '[BCH=Ban Chấp hành] TWX'],
  ['with a full stop in it', 'Đ/c. An', '[Đ/c.=Đồng chí] An'],
  ['signs mean themselves', 'Đ/cx An', 'Đ/cx An'],
  ['not before a letter with diacritics', 'BCHữ', 'BCHữ'],
  ['not behind a digit', '1BCH', '1BCH'],
  ['not in small letters', 'bch', 'bch'],
  ['no short form at all', 'Đài phát thanh', 'Đài phát thanh'],
])('short forms are found: %s', (_name, line, expected) => {
  expect(shown(line)).toBe(expected);
});

test.each([
  ['(a', '(a'],
  ['[b]', 'x [b] y'],
  ['a|b', 'a|b'],
  ['$1', '$1'],
  ['^', '^'],
])('the short form "%s" is not a pattern', (form, line) => {
  expect(shown(line, { [form]: 'nghĩa' })).toContain(`[${form}=nghĩa]`);
});

test('a line without short forms is one run of text', () => {
  expect(expandAbbreviations('Đài', {})).toEqual([{ text: 'Đài' }]);
});

test('no letter of a line is lost', () => {
  const lines = fc.array(fc.constantFrom('T/h', 'BCH', ' TW', ' ', ':', 'đ', 'Đ/c.', '('));
  fc.assert(
    fc.property(lines, (parts) => {
      const views = expandAbbreviations(parts.join(''), forms);
      const texts = views.map((view) => ('text' in view ? view.text : view.short));
      expect(texts.join('')).toBe(parts.join(''));
    }),
  );
});
