import { candidatesFor } from './candidates.ts';
import { inCaseOf } from './letter-case.ts';
import type { Guess } from './misspelling.ts';
import { firstSyllable, type PairTable } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';
import { byChance, togetherness } from './togetherness.ts';

/**
 * How often the syllable with its marks must occur beside a neighbour, and how much more often than by chance, as
 * powers of two: foreign words (`cup`, `top`) look like words without marks.
 */
const leastTogether = 5;
const leastBond = 5;

/** The shortest word: `m`, `km` and the like are signs. */
const shortest = 3;

const withoutMarks = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The bond of two syllables; 0 if they do not occur together often. */
const bondOf = (table: PairTable, first: number, second: number): number => {
  if (first < firstSyllable || second < firstSyllable) return 0;
  const together = togetherness(table, first, second);
  return together >= leastTogether ? together - byChance(table, first, second) : 0;
};

/**
 * A word without any marks that is no syllable without them and makes one word with a neighbour if it has
 * them: `phuc vụ`, `đả kich`.
 */
export const forgottenMarksAt = (
  data: SpellingData,
  { start, end, text, letters, left, right }: PlacedWord,
): Guess | undefined => {
  if (letters.length < shortest) return undefined;
  let best: { readonly number: number; readonly bond: number } | undefined;
  for (const { number } of candidatesFor(data, letters)) {
    const bond = Math.max(bondOf(data.table, left, number), bondOf(data.table, number, right));
    if (bond < leastBond || bond <= (best?.bond ?? 0)) continue;
    if (withoutMarks(syllableOf(data, number)) === letters) best = { number, bond };
  }
  if (!best) return undefined;
  const suggestion = inCaseOf(text, syllableOf(data, best.number));
  return { start, end, suggestion, certainty: 'likely', isSlip: true };
};
