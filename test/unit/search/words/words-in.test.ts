import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/search/words/words-in.ts';

const formsIn = (text: string): string =>
  wordsIn(text)
    .map(({ form, goesOn }) => (goesOn ? form : `|${form}`))
    .join(' ');

test.each([
  ['Đảng bộ xã A, xã B.', '|đảng bộ xã a xã b'],
  ['Xong. Sang năm 2021: họp', '|xong |sang năm 2021 |họp'],
  ['TP.HCM có 1.500 người', '|tp hcm có 1 500 người'],
  ['12-KH/HU', '|12 kh hu'],
  ['xã (cũ) này', '|xã |cũ |này'],
  ['', ''],
])('%s', (text, forms) => expect(formsIn(text)).toBe(forms));

test('their places are those of the text, decomposed or not', () => {
  const text = `  ${'Đại'.normalize('NFD')} hội`;
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Đại'.normalize('NFD'),
    'hội',
  ]);
});
