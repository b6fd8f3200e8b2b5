import { countBefore } from './count-before.ts';
import type { TitleWords } from './title-words.ts';

/**
 * Numbers of the words and word pairs of a title, ascending, so that two titles can be merged
 * quickly.
 */
export type Terms = Int32Array;

/** The weight of a term that two titles share: a pair counts more than both its words. */
const worth = { word: 0.5, pair: 1.5 } as const;

/** Numbers words and word pairs, and knows which titles contain each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #worth: number[] = [];
  /** The titles that contain a term, by their order of adding, ascending. */
  readonly #titlesWith: number[][] = [];
  #titles = 0;

  #numberOf(term: string, value: number): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#worth.push(value) - 1;
    this.#titlesWith.push([]);
    this.#numbers.set(term, number);
    return number;
  }

  /** Counts the next title; returns its terms. */
  add({ words, pairs }: TitleWords): Terms {
    const terms = Int32Array.from([
      ...words.map((word) => this.#numberOf(word, worth.word)),
      ...pairs.map((pair) => this.#numberOf(pair, worth.pair)),
    ]).toSorted();
    for (const term of terms) this.#titlesWith[term]?.push(this.#titles);
    this.#titles += 1;
    return terms;
  }

  /** Forgets the title that was added last. */
  removeLast(terms: Terms): void {
    this.#titles -= 1;
    for (const term of terms) this.#titlesWith[term]?.pop();
  }

  /**
   * A term's weight among the first titles, from 0 if all of them contain it to the maximum if one
   * does.
   */
  #weight(term: number, titles: number): number {
    if (titles === 0) return 0;
    const frequency = countBefore(this.#titlesWith[term] ?? [], titles);
    const share = Math.max(frequency, 1) / (titles + 1);
    const rarity = -Math.log(share) / Math.log(titles + 1);
    return (this.#worth[term] ?? 0) * rarity * rarity;
  }

  /**
   * The weight of each term, in the order of the terms.
   *
   * @param titles how many of the added titles count, from the first one
   */
  weightsOf(terms: Terms, titles: number): Float64Array {
    return Float64Array.from(terms, (term) => this.#weight(term, titles));
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
