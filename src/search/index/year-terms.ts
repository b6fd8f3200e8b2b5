import { numbersIn, numberText } from '../words/number-text.ts';
import { fieldCount, fields } from '../words/index-entry.ts';
import { noWord, type TermPages } from './term-pages.ts';
import type { TermValues } from './term-table.ts';

/**
 * The terms of one year for the first level: plain data that depends only on the year's own pages.
 */
export interface YearTerms {
  /** Every word of the year, in the order of first occurrence. */
  readonly words: readonly string[];
  /** For each term, the index of its first word. */
  readonly firsts: Int32Array;
  /** For each term, the index of its second word; `noWord` if it has none. */
  readonly seconds: Int32Array;
  /**
   * The head of each term for the first level: twice the number of its pages, plus one if a title
   * contains it; or, if only one page of the year contains it, 0 and the page, as in `values`.
   */
  readonly heads: readonly string[];
}

/** How many pages of its year contain a term. */
export const countIn = (head: string): number => {
  const [number = 0] = numbersIn(head);
  return number === 0 ? 1 : number >> 1;
};

interface Held {
  readonly head: string;
  /** `undefined` if the head contains everything. */
  readonly value: string | undefined;
}

/**
 * The pages of a term. Each is the distance from the one before (the first is counted from -1),
 * less one, times the number of fields, plus the field.
 */
const heldBy = (pages: Int32Array): Held => {
  const [only = 0] = pages;
  if (pages.length === 1) return { head: numberText(0) + numberText(only), value: undefined };
  let last = -1;
  let value = '';
  let isInTitle = false;
  for (const held of pages) {
    const page = Math.floor(held / fieldCount);
    const field = held % fieldCount;
    value += numberText((page - last - 1) * fieldCount + field);
    isInTitle ||= field === fields.title;
    last = page;
  }
  return { head: numberText(pages.length * 2 + Number(isInTitle)), value };
};

/** The values of the terms of a year for each level. */
export const yearTerms = ({
  terms,
  words,
  starts,
  pages,
}: TermPages): { readonly first: YearTerms; readonly values: TermValues } => {
  const firsts = new Int32Array(terms.size);
  const seconds = new Int32Array(terms.size).fill(noWord);
  const heads: string[] = [];
  const values: (string | undefined)[] = [];
  for (let term = 0; term < terms.size; term += 1) {
    firsts[term] = terms.firstOf(term);
    seconds[term] = terms.secondOf(term);
    const { head, value } = heldBy(pages.subarray(starts[term], starts[term + 1]));
    heads.push(head);
    values.push(value);
  }
  return { first: { words, firsts, seconds, heads }, values };
};
