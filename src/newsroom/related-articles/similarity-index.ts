import type { NewsArticle } from '../newsroom.ts';
import { titleWords, type TitleWords } from './title-words.ts';
import { sharedWeight, Vocabulary, type Terms } from './vocabulary.ts';

/** Why two articles belong together, from the strongest connection to the weakest. */
export type Similarity = 'congress' | 'thread' | 'unit' | 'words' | 'category';

export interface SimilarArticle {
  readonly article: NewsArticle;
  readonly score: number;
  /** The strongest connection. */
  readonly similarity: Similarity;
}

interface Entry {
  readonly article: NewsArticle;
  readonly terms: Terms;
}

/** The weight of each connection; a shared unit counts for each unit that both name. */
const worth = { congress: 8, thread: 8, unit: 4, category: 1 } as const;

/** How many of the articles with one key are compared: the nearest in time. */
const nearest = 8;

/** The keys by which later articles find this one. */
const keysOf = (article: NewsArticle, { words, pairs }: TitleWords): string[] => [
  ...(article.congress === undefined ? [] : [`congress ${article.congress}`]),
  ...(article.thread === undefined ? [] : [`thread ${article.thread}`]),
  ...article.units.flatMap((unit) => [
    `unit ${unit}`,
    ...words.map((word) => `unit ${unit} ${word}`),
  ]),
  ...pairs.map((pair) => `pair ${pair}`),
  `category ${article.category}`,
];

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a === b;

const compare = (mine: Entry, weights: Float64Array, theirs: Entry): SimilarArticle => {
  const { article: a } = mine;
  const { article: b } = theirs;
  const ties: readonly (readonly [Similarity, number])[] = [
    ['congress', isSame(a.congress, b.congress) ? worth.congress : 0],
    ['thread', isSame(a.thread, b.thread) ? worth.thread : 0],
    ['unit', worth.unit * a.units.filter((unit) => b.units.includes(unit)).length],
    ['words', sharedWeight(mine.terms, weights, theirs.terms)],
    ['category', isSame(a.category, b.category) ? worth.category : 0],
  ];
  let [score, strongest, similarity]: [number, number, Similarity] = [0, 0, 'category'];
  for (const [tie, value] of ties) {
    score += value;
    if (value > strongest) [strongest, similarity] = [value, tie];
  }
  return { article: b, score, similarity };
};

/**
 * Finds older articles similar to a given one in near-linear time over the whole archive.
 * Articles are added oldest first. Candidates are the newest few with each key of the article
 * (congress, thread, unit, unit with a title word, pair of title words, category); only these are
 * scored, exactly. Rarity is counted only over older articles, so news never changes an old
 * page's list.
 */
export class SimilarityIndex {
  readonly #entries: Entry[] = [];
  readonly #newestByKey = new Map<string, number[]>();
  readonly #vocabulary = new Vocabulary();

  /** The most similar articles added so far, best first; then adds this one. */
  takeAndCompare(article: NewsArticle, count: number): SimilarArticle[] {
    const words = titleWords(article.title);
    const keys = keysOf(article, words);
    const entry = { article, terms: this.#vocabulary.termsOf(words) };
    const mostSimilar = count > 0 ? this.#mostSimilar(entry, keys, count) : [];
    this.#take(entry, keys);
    return mostSimilar;
  }

  #mostSimilar(entry: Entry, keys: readonly string[], count: number): SimilarArticle[] {
    const weights = this.#vocabulary.weightsOf(entry.terms);
    const candidates = new Set<number>();
    for (const key of keys) {
      for (const position of this.#newestByKey.get(key) ?? []) candidates.add(position);
    }
    return [...candidates]
      .map((position) => compare(entry, weights, this.#entries[position] as Entry))
      .toSorted((a, b) => b.score - a.score || b.article.index - a.article.index)
      .slice(0, count);
  }

  #take(entry: Entry, keys: readonly string[]): void {
    const position = this.#entries.push(entry) - 1;
    this.#vocabulary.count(entry.terms);
    for (const key of keys) {
      const list = this.#newestByKey.get(key);
      if (!list) this.#newestByKey.set(key, [position]);
      else {
        if (list.length === nearest) list.shift();
        list.push(position);
      }
    }
  }
}
