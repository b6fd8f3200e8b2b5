import { numbersIn } from '../words/number-text.ts';
import { PairNumbers } from './pair-numbers.ts';
import { fieldCount, fields } from '../words/index-entry.ts';
import type { SearchPart } from './search-part.ts';

/** In place of the second word of a one-word term. */
export const noWord = -1;

/** The pages of each term; a term is a word, or two consecutive ones. */
export interface TermPages {
  /** Every word of the pages, in the order of first occurrence. */
  readonly words: readonly string[];
  /** The terms by the numbers of their words. */
  readonly terms: PairNumbers;
  /** The pages of term n are in `pages` from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Int32Array;
  /**
   * The page's number among all, times `fieldCount`, plus the highest field that contains the term;
   * ascending.
   */
  readonly pages: Int32Array;
}

/** A growing list of numbers in little memory. */
class NumberList {
  private numbers = new Int32Array(1 << 16);
  private length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  all(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }
}

/** Passes on each term of a sequence of words, in which 0 is the end of a sentence. */
const eachTerm = (
  sequence: string,
  numbers: Int32Array,
  hand: (first: number, second: number) => void,
): void => {
  let before = noWord;
  for (const place of numbersIn(sequence)) {
    if (place === 0) {
      before = noWord;
      continue;
    }
    const word = numbers[place - 1] ?? 0;
    hand(word, noWord);
    if (before !== noWord) hand(before, word);
    before = word;
  }
};

/** Sorts by term; the order of pages stays. */
const sortByTerm = (held: Int32Array, values: Int32Array, terms: PairNumbers): TermPages => {
  const starts = new Int32Array(terms.size + 1);
  for (const term of held) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms.size; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const pages = new Int32Array(held.length);
  for (let index = 0; index < held.length; index += 1) {
    const term = held[index] ?? 0;
    pages[next[term] ?? 0] = values[index] ?? 0;
    next[term] = (next[term] ?? 0) + 1;
  }
  return { words: [], terms, starts, pages };
};

/** @param parts of all pages, in order */
export const termPages = (parts: readonly SearchPart[]): TermPages => {
  const words = new Map<string, number>();
  const terms = new PairNumbers();
  const held = new NumberList();
  const values = new NumberList();
  /** The last page, from 1 on, recorded for a term. */
  let noted = new Int32Array(1 << 16);
  for (const [page, part] of parts.entries()) {
    const numbers = Int32Array.from(part.words.split(' '), (word) => {
      const number = words.get(word) ?? words.size;
      if (number === words.size) words.set(word, number);
      return number;
    });
    for (const field of ['title', 'standfirst', 'text'] as const) {
      const value = page * fieldCount + fields[field];
      eachTerm(part[field], numbers, (first, second) => {
        const term = terms.numberOf(first, second);
        if (term >= noted.length) {
          const more = new Int32Array(noted.length * 2);
          more.set(noted);
          noted = more;
        }
        if (noted[term] === page + 1) return;
        noted[term] = page + 1;
        held.push(term);
        values.push(value);
      });
    }
  }
  return { ...sortByTerm(held.all(), values.all(), terms), words: [...words.keys()] };
};
