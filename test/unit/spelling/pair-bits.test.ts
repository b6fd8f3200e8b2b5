import { expect, test } from 'vitest';
import { hasPair, pairBits } from '../../../src/spelling/pair-bits.ts';
import { figure, firstSyllable, sign } from '../../../src/spelling/pair-table.ts';
import { spellingData } from '../../../src/spelling/spelling-data.ts';

const { table } = spellingData();
const bits = (() => {
  for (let time = 0; time < 10_000; time += 1) {
    const made = pairBits(table);
    if (made) return made;
  }
  throw new Error('the bits are never made');
})();

/** The pairs of a first number, read from the rows of the table. */
const secondsOf = (first: number): ReadonlySet<number> =>
  new Set(table.seconds.subarray(table.rows[first], table.rows[first + 1]));

test('a number has a pair where the row of the one before it or of itself says so', () => {
  const nobody = table.frequencies.length - 1;
  for (const left of [sign, figure, firstSyllable, 700, 4000]) {
    const behindLeft = secondsOf(left);
    for (const right of [sign, figure, firstSyllable + 3, 1200, nobody]) {
      const wrong = Array.from(table.frequencies.keys()).filter(
        (number) =>
          hasPair(bits, left, number, right) !==
          (behindLeft.has(number) || secondsOf(number).has(right)),
      );
      expect(wrong).toEqual([]);
    }
  }
});

test('the bits are made once, and not for the first questions', () => {
  const other = { ...table };
  expect(pairBits(other)).toBeUndefined();
  expect(pairBits(table)).toBe(bits);
});
