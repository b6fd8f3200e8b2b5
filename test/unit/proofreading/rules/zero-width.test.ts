import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['nothing', 'Đại hội', []],
  ['each by its code point', 'Đ\u200Bại\nhội\u2060', ['0:1 U+200B', '1:3 U+2060']],
  ['soft hyphens', 'tuyên\u00ADtruyền', ['0:5 U+00AD']],
  ['a run as one', 'a\u200B\u200B\uFEFFb', ['0:1 U+200B U+FEFF']],
  ['marks of direction', '\u200Ea\u202Cb', ['0:0 U+200E', '0:2 U+202C']],
  ['the line break of Word', 'Dòng\vDòng', ['0:4 U+000B']],
  ['line separators', 'Dòng\u2028Dòng', ['0:4 U+2028']],
  ['at the end', 'a\u200D', ['0:1 U+200D']],
  ['not what joins a picture', 'Cả nhà 👨‍👩‍👧 vui', []],
  ['not line ends and tabs', 'a\n\tb\r', []],
])('%s', (_name, text, findings) => expect(reported('zero-width', text)).toEqual(findings));

test('they do not hide other faults', () => {
  expect(reported('doubled-word', 'Đây là\u200B là thật')).toEqual(['0:4 là là → là']);
});

test('what breaks a line separates the words on its sides', () => {
  expect(reported('space-after-punctuation', 'Hết.\vCác đại biểu')).toEqual([]);
});
