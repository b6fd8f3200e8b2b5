import { expect, test } from 'vitest';
import { parseRomanNumeral, romanNumeral } from '../../../src/facts/roman-numeral.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [25, 'XXV'],
  [49, 'XLIX'],
  [1944, 'MCMXLIV'],
  [3999, 'MMMCMXCIX'],
])('%i is %s', (number, numeral) => {
  expect(romanNumeral(number)).toBe(numeral);
  expect(parseRomanNumeral(numeral)).toBe(number);
});

test('every number up to 3999 reads back', () => {
  for (let number = 1; number < 4000; number += 1) {
    expect(parseRomanNumeral(romanNumeral(number))).toBe(number);
  }
});

test.each(['', 'IIII', 'VX', 'IC', 'xxv', '25', 'XXV ', 'MMMM'])('%j is none', (text) =>
  expect(parseRomanNumeral(text)).toBeUndefined(),
);
