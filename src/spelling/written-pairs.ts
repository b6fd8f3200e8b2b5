import { firstSyllable } from './pair-table.ts';
import { leftOf, type PlacedWords } from './placed-words.ts';

/** How often a text has two numbers as neighbours. */
export type WrittenPairs = (first: number, second: number) => number;

const mostNumbers = 65_536;

/** The pairs of neighbouring syllables of a text. */
export const writtenPairsOf = (placed: PlacedWords): WrittenPairs => {
  const counts = new Map<number, number>();
  for (const [index, number] of placed.numbers.entries()) {
    const left = leftOf(placed, index);
    if (left < firstSyllable || number < firstSyllable) continue;
    const pair = left * mostNumbers + number;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (first, second) => counts.get(first * mostNumbers + second) ?? 0;
};
