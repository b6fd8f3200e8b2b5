import type { NewsArticle } from './newsroom.ts';
import { titleWords, type TitleWords } from './title-words.ts';
import { sharedWeight, Vocabulary, type Terms } from './vocabulary.ts';

/** Why two articles belong together, from the strongest tie to the weakest. */
export type Likeness = 'congress' | 'thread' | 'unit' | 'words' | 'category';

export interface LikeArticle {
  readonly article: NewsArticle;
  readonly score: number;
  /** The tie that counts most. */
  readonly likeness: Likeness;
}

interface Entry {
  readonly article: NewsArticle;
  readonly terms: Terms;
}

/** What each tie is worth; that of a shared unit counts for each unit that both name. */
const worth = { congress: 8, thread: 8, unit: 4, category: 1 } as const;

/** How many of the articles under one key are looked at: the nearest in time. */
const nearest = 8;

/** Under these keys an article is found again by those that come after it. */
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

const compare = (mine: Entry, weights: Float64Array, theirs: Entry): LikeArticle => {
  const { article: a } = mine;
  const { article: b } = theirs;
  const ties: readonly (readonly [Likeness, number])[] = [
    ['congress', isSame(a.congress, b.congress) ? worth.congress : 0],
    ['thread', isSame(a.thread, b.thread) ? worth.thread : 0],
    ['unit', worth.unit * a.units.filter((unit) => b.units.includes(unit)).length],
    ['words', sharedWeight(mine.terms, weights, theirs.terms)],
    ['category', isSame(a.category, b.category) ? worth.category : 0],
  ];
  let [score, strongest, likeness]: [number, number, Likeness] = [0, 0, 'category'];
  for (const [tie, value] of ties) {
    score += value;
    if (value > strongest) [strongest, likeness] = [value, tie];
  }
  return { article: b, score, likeness };
};

/**
 * Finds older articles like a given one in near-linear time over the whole archive. Articles come
 * oldest first; candidates are the newest few under each key that the article has (congress,
 * thread, unit, unit with a title word, pair of title words, category), and only they are scored,
 * exactly. Rarity is counted over older articles alone, so news never changes an old page's list.
 */
export class LikenessIndex {
  readonly #entries: Entry[] = [];
  readonly #newestByKey = new Map<string, number[]>();
  readonly #vocabulary = new Vocabulary();

  /** The articles taken so far that are most like this one, best first; then takes this one too. */
  takeAndCompare(article: NewsArticle, count: number): LikeArticle[] {
    const words = titleWords(article.title);
    const keys = keysOf(article, words);
    const entry = { article, terms: this.#vocabulary.termsOf(words) };
    const likest = count > 0 ? this.#likest(entry, keys, count) : [];
    this.#take(entry, keys);
    return likest;
  }

  #likest(entry: Entry, keys: readonly string[], count: number): LikeArticle[] {
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
