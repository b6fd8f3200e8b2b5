import { firstSyllable } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';

/** How often a text has two numbers as neighbours. */
export type WrittenPairs = (first: number, second: number) => number;

const mostNumbers = 65_536;

/**
 * The pairs of neighbouring syllables of a text.
 *
 * @param words all words of the text
 */
export const writtenPairsOf = (words: readonly PlacedWord[]): WrittenPairs => {
  const counts = new Map<number, number>();
  for (const { left, number } of words) {
    if (left < firstSyllable || number < firstSyllable) continue;
    const pair = left * mostNumbers + number;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (first, second) => counts.get(first * mostNumbers + second) ?? 0;
};
