import { numberText } from '../words/number-text.ts';
import { PairNumbers } from './pair-numbers.ts';
import { noWord } from './term-pages.ts';
import type { Terms } from './term-table.ts';
import { countIn, type YearTerms } from './year-terms.ts';

/** The terms of all years. */
export interface FirstLevel extends Terms {
  /** For each term: the numbers of the years' segments that contain it, each with its head. */
  readonly values: readonly string[];
  /** How many pages contain each word. */
  readonly counts: readonly number[];
}

/** Merges the terms of the years, oldest first. */
export const firstLevel = (years: readonly YearTerms[]): FirstLevel => {
  const numbers = new Map<string, number>();
  const terms = new PairNumbers();
  const values: string[] = [];
  const counts: number[] = [];
  for (const [segment, { words, firsts, seconds, heads }] of years.entries()) {
    const sign = numberText(segment);
    const known = Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      return number;
    });
    for (const [term, head] of heads.entries()) {
      const first = known[firsts[term] ?? 0] ?? 0;
      const place = seconds[term] ?? noWord;
      const second = place === noWord ? noWord : (known[place] ?? 0);
      const number = terms.numberOf(first, second);
      values[number] = `${values[number] ?? ''}${sign}${head}`;
      if (second === noWord) counts[first] = (counts[first] ?? 0) + countIn(head);
    }
  }
  return { words: [...numbers.keys()], terms, values, counts };
};
