import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { namedArticle, type NamedArticle } from './listed-article.ts';

/** The articles before and after one in its category. */
export interface Neighbours {
  readonly older: NamedArticle | undefined;
  readonly newer: NamedArticle | undefined;
}

/** Position of an article in a sorted list, by binary search. */
const positionOf = (article: NewsArticle, list: readonly NewsArticle[]): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.index ?? 0) < article.index) low = middle + 1;
    else high = middle;
  }
  return low;
};

const named = (article: NewsArticle | undefined): NamedArticle | undefined =>
  article && namedArticle(article);

export const neighboursOf = (
  article: NewsArticle,
  { byCategory }: Pick<Newsroom, 'byCategory'>,
): Neighbours => {
  const inCategory = byCategory.get(article.category) ?? [];
  const position = positionOf(article, inCategory);
  return { older: named(inCategory[position - 1]), newer: named(inCategory[position + 1]) };
};
