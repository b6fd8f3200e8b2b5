import type { Article } from '../content/content.ts';
import type { Visibility } from './visibility/visibility.ts';

/** The facts about an article that are not in its file. */
export interface Placement {
  /** Other than `published` only in a preview. */
  readonly visibility: Visibility;
  /** Ids of its units under their names on the article's date. */
  readonly units: readonly string[];
  /** Ids of the units that its file names. */
  readonly namedUnits: readonly string[];
  /** Index in the order of all articles, oldest first, from 0. */
  readonly index: number;
}

type Placed = Article & Placement;

const isSame = (a: Placement, b: Omit<Placement, 'namedUnits'>): boolean =>
  a.index === b.index &&
  a.visibility === b.visibility &&
  a.units.length === b.units.length &&
  a.units.every((unit, place) => unit === b.units[place]);

const placed = new WeakMap<Article, Placed>();

/**
 * An article in its newsroom: the same object as in the newsroom before, if nothing about it has
 * changed.
 */
export const placeArticle = (
  article: Article,
  placement: Omit<Placement, 'namedUnits'>,
): Placed => {
  const known = placed.get(article);
  if (known && isSame(known, placement)) return known;
  const made = { ...article, ...placement, namedUnits: article.units };
  placed.set(article, made);
  return made;
};
