import type { TitleWords } from './title-words.ts';

/**
 * Numbers of the words and word pairs of a title, ascending, so that two titles can be merged
 * quickly.
 */
export type Terms = Int32Array;

/** The weight of a term that two titles share: a pair says more than both its words. */
const worth = { word: 0.5, pair: 1.5 } as const;

/** Numbers words and word pairs, and counts the titles that contain each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #worth: number[] = [];
  readonly #frequency: number[] = [];
  #titles = 0;

  #numberOf(term: string, value: number): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#worth.push(value) - 1;
    this.#frequency.push(0);
    this.#numbers.set(term, number);
    return number;
  }

  termsOf({ words, pairs }: TitleWords): Terms {
    return Int32Array.from([
      ...words.map((word) => this.#numberOf(word, worth.word)),
      ...pairs.map((pair) => this.#numberOf(pair, worth.pair)),
    ]).toSorted();
  }

  /** Counts a title's terms. */
  count(terms: Terms): void {
    this.#titles += 1;
    for (const term of terms) this.#frequency[term] = (this.#frequency[term] ?? 0) + 1;
  }

  /** A term's weight, from 0 where all counted titles contain it to the maximum where one does. */
  #weight(term: number): number {
    if (this.#titles === 0) return 0;
    const share = Math.max(this.#frequency[term] ?? 0, 1) / (this.#titles + 1);
    const rarity = -Math.log(share) / Math.log(this.#titles + 1);
    return (this.#worth[term] ?? 0) * rarity * rarity;
  }

  /** The weight of each term, in the order of the terms. */
  weightsOf(terms: Terms): Float64Array {
    return Float64Array.from(terms, (term) => this.#weight(term));
  }
}

/** The total weight of the terms that two titles share; the weights are those of the first. */
export const sharedWeight = (mine: Terms, weights: Float64Array, theirs: Terms): number => {
  let sum = 0;
  let other = 0;
  for (let own = 0; own < mine.length && other < theirs.length;) {
    const difference = (mine[own] ?? 0) - (theirs[other] ?? 0);
    if (difference === 0) sum += weights[own] ?? 0;
    if (difference <= 0) own += 1;
    if (difference >= 0) other += 1;
  }
  return sum;
};
