import { expect, test } from 'vitest';
import {
  cleanLine,
  foldText,
  isAllCapitals,
  shortened,
} from '../../../../src/import/draft/clean-text.ts';

test.each([
  ['no-break spaces', 'Đại\u00a0\u00a0 hội\u202f2020', 'Đại hội 2020'],
  ['tabs and line ends', '\tĐại\r\n\v hội \f', 'Đại hội'],
  ['letters taken apart', 'Đại hội'.normalize('NFD'), 'Đại hội'],
  ['hidden characters', '\ufeffĐại\u200b\u00ad hội\u202e\u2066\u0007', 'Đại hội'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
])('text with %s is clean', (_name, text, clean) => expect(cleanLine(text)).toBe(clean));

test.each([
  ['  ĐẠI HỘI, "lần thứ XIV"! ', 'dai hoi lan thu xiv'],
  ['Đại hội'.normalize('NFD'), 'dai hoi'],
  ['…', ''],
])('%s is folded to %s', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['ĐẠI HỘI 2020', true],
  ['Đại hội', false],
  ['2020', false],
])('%s is all capitals: %s', (text, is) => expect(isAllCapitals(text)).toBe(is));

test('a long text is shortened', () => expect(shortened('một hai ba', 6)).toBe('một h…'));
