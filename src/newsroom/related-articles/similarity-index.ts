import type { NewsArticle } from '../newsroom.ts';
import { titleWords, type TitleWords } from './title-words.ts';
import { countBefore } from './count-before.ts';
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
  article: NewsArticle;
  readonly terms: Terms;
  readonly keys: readonly string[];
}

/** The weight of each connection; a shared unit counts for each unit that both name. */
const worth = { congress: 8, thread: 8, unit: 4, category: 1 } as const;

/** How many of the articles with one key are compared: the nearest in time. */
const nearest = 8;

/** The keys by which later articles find this one. */
const keysOf = (article: NewsArticle, { words, pairs }: TitleWords): string[] => [
  ...article.congresses.map((congress) => `congress ${congress}`),
  ...(article.thread === undefined ? [] : [`thread ${article.thread}`]),
  ...article.units.flatMap((unit) => [
    `unit ${unit}`,
    ...words.map((word) => `unit ${unit} ${word}`),
  ]),
  ...pairs.map((pair) => `pair ${pair}`),
  `category ${article.category}`,
];

/** Whether two articles are the same in every compared field. */
const isAlike = (a: NewsArticle, b: NewsArticle): boolean =>
  a === b ||
  (a.title === b.title &&
    a.category === b.category &&
    a.congresses.join(' ') === b.congresses.join(' ') &&
    a.thread === b.thread &&
    a.units.join(' ') === b.units.join(' '));

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a === b;

const compare = (mine: Entry, weights: Float64Array, theirs: Entry): SimilarArticle => {
  const { article: a } = mine;
  const { article: b } = theirs;
  const ties: readonly (readonly [Similarity, number])[] = [
    ['congress', a.congresses.some((each) => b.congresses.includes(each)) ? worth.congress : 0],
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
 * Candidates are the newest few with each key of the article (congress, thread, unit, unit with a
 * title word, pair of title words, category); only these are scored, exactly. Rarity is counted
 * only over older articles, so news never changes an old page's list. Each article can be looked up
 * independently.
 */
export class SimilarityIndex {
  readonly #entries: Entry[] = [];
  readonly #positionsByKey = new Map<string, number[]>();
  readonly #vocabulary = new Vocabulary();
  #held: readonly NewsArticle[] = [];

  /**
   * Sets the indexed articles, oldest first. Articles before the first one that differs from the
   * previous content in a compared field are not counted again.
   */
  hold(articles: readonly NewsArticle[]): void {
    if (articles === this.#held) return;
    const changed = this.#entries.findIndex(({ article }, position) => {
      const other = articles[position];
      return !other || !isAlike(article, other);
    });
    this.#removeFrom(changed < 0 ? this.#entries.length : changed);
    for (const [position, article] of articles.entries()) {
      const entry = this.#entries[position];
      if (entry) entry.article = article;
      else this.#add(article);
    }
    this.#held = articles;
  }

  #removeFrom(start: number): void {
    while (this.#entries.length > start) {
      const last = this.#entries.pop();
      for (const key of last?.keys ?? []) this.#positionsByKey.get(key)?.pop();
      if (last) this.#vocabulary.removeLast(last.terms);
    }
  }

  #add(article: NewsArticle): void {
    const words = titleWords(article.title);
    const keys = keysOf(article, words);
    const terms = this.#vocabulary.add(words);
    const position = this.#entries.push({ article, terms, keys }) - 1;
    for (const key of keys) {
      const positions = this.#positionsByKey.get(key);
      if (positions) positions.push(position);
      else this.#positionsByKey.set(key, [position]);
    }
  }

  /**
   * The most similar of the articles that are older than the given one, best first.
   *
   * @param position of the article in the order of all, from 0
   */
  mostSimilarTo(position: number, count: number): SimilarArticle[] {
    const entry = this.#entries[position];
    if (!entry || count === 0) return [];
    const weights = this.#vocabulary.weightsOf(entry.terms, position);
    return [...this.#candidates(entry.keys, position)]
      .map((each) => compare(entry, weights, this.#entries[each] as Entry))
      .toSorted((a, b) => b.score - a.score || b.article.index - a.article.index)
      .slice(0, count);
  }

  #candidates(keys: readonly string[], end: number): Set<number> {
    const candidates = new Set<number>();
    for (const key of keys) {
      const positions = this.#positionsByKey.get(key) ?? [];
      const older = countBefore(positions, end);
      for (const each of positions.slice(Math.max(0, older - nearest), older)) candidates.add(each);
    }
    return candidates;
  }
}
