import { nearestIn, type Nearest } from '../nearest.ts';

const slugOfKey = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/**
 * Finds articles by the forms that editors write: a slug, or `YYYY/MM/slug` if several articles
 * share the slug.
 */
export class ArticleReferences {
  readonly #keysBySlug: ReadonlyMap<string, readonly string[]>;
  readonly #keys: ReadonlySet<string>;
  readonly #nearest: (slug: string) => Nearest | undefined;

  /** @param keys the keys of all articles, `YYYY/MM/slug` */
  constructor(keys: readonly string[]) {
    this.#keys = new Set(keys);
    this.#keysBySlug = Map.groupBy(keys, slugOfKey);
    this.#nearest = nearestIn(this.#keysBySlug.keys());
  }

  /** The keys of the articles that a reference may mean; exactly one if it is right. */
  keysOf(reference: string): readonly string[] {
    return this.#keys.has(reference) ? [reference] : (this.#keysBySlug.get(reference) ?? []);
  }

  /** The slug that was most likely meant by a reference to a missing article. */
  nearest(reference: string): Nearest | undefined {
    return this.#nearest(slugOfKey(reference));
  }
}
