import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, numberText } from '../../../../src/search/words/number-text.ts';

test('numbers come back from their text, which needs no escape in JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 })), (numbers) => {
      const text = numbers.map(numberText).join('');
      expect(numbersIn(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});

test('small numbers take one letter', () => {
  expect(numberText(44)).toHaveLength(1);
  expect(numberText(45)).toHaveLength(2);
});
