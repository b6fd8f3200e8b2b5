import { expect, test } from 'vitest';
import { likelySlips } from '../../../src/spelling/likely-slips.ts';
import { pairBits } from '../../../src/spelling/pair-bits.ts';
import { firstSyllable } from '../../../src/spelling/pair-table.ts';
import { spellingData, type SpellingData } from '../../../src/spelling/spelling-data.ts';
import { togetherness } from '../../../src/spelling/togetherness.ts';

const quick = spellingData();
/** The first questions to a fresh table use no bits, so that no candidate is skipped. */
const thorough: SpellingData = { ...quick, table: { ...quick.table } };

const slipsOf = (data: SpellingData, [left, number, right]: [number, number, number]): unknown => {
  const before = togetherness(data.table, left, number);
  const behind = togetherness(data.table, number, right);
  return likelySlips(data, { left, number, right, before, behind }, -3);
};

test('candidates that are passed over would not have been likely', () => {
  while (!pairBits(quick.table));
  const numbers = quick.table.frequencies.length;
  let found = 0;
  for (let step = 1; step <= 1500; step += 1) {
    /** Common syllables of real texts, and sometimes the rarest. */
    const some = (seed: number): number =>
      step % 7 === 0
        ? numbers - 1 - ((step * seed) % 400)
        : firstSyllable + ((step * step * seed) % 900);
    const word: [number, number, number] = [some(31), some(17), step % 5 === 0 ? 0 : some(53)];
    const all = slipsOf(thorough, word);
    expect(slipsOf(quick, word)).toEqual(all);
    found += (all as unknown[]).length;
  }
  expect(found).toBeGreaterThan(100);
});
