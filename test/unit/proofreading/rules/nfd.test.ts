import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const split = (text: string): string => text.normalize('NFD');

test.each([
  ['composed letters', 'Đại hội', []],
  [
    'the first word of each line',
    `${split('Đại hội')}\nTốt\n${split('đẹp lắm')}`,
    [`0:0 ${split('Đại')} → Đại`, `2:0 ${split('đẹp')} → đẹp`],
  ],
  ['a word behind good ones', `Bà con ${split('phấn')} khởi`, [`0:7 ${split('phấn')} → phấn`]],
  ['half composed letters', 'ê\u0301ch', ['0:0 ê\u0301ch → ếch']],
  ['a tone before the mark of its vowel', 'e\u0301\u0302ch', ['0:0 e\u0301\u0302ch → ếch']],
  ['a mark that no letter has', 'trung bình x\u0304', []],
  ['a picture with a variation sign', 'Vui ☺\uFE0F quá', []],
])('%s', (_name, text, findings) => expect(reported('nfd', text)).toEqual(findings));

test('other findings are at their places in the raw text', () => {
  expect(reported('doubled-word', split('Đảng bộ và và nhân dân'))).toEqual(['0:11 và và → và']);
  expect(reported('doubled-word', 'Ta\u0323i x\u0301a\u0303 là là')).toEqual(['0:10 là là → là']);
});
