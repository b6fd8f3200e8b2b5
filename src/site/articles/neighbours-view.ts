import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** The neighbours in the same category. */
export interface NeighboursView {
  readonly older: LinkView | undefined;
  readonly newer: LinkView | undefined;
}

/** Place of an article in a list that keeps the total order, found by halving. */
const positionOf = (article: NewsArticle, list: readonly NewsArticle[]): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.index ?? 0) < article.index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The articles before and after one in its category. */
export const neighboursView = (
  article: NewsArticle,
  { byCategory }: Newsroom,
  { link }: PageFrames,
): NeighboursView => {
  const inCategory = byCategory.get(article.category) ?? [];
  const position = positionOf(article, inCategory);
  const linkTo = (other: NewsArticle | undefined): LinkView | undefined =>
    other && { label: other.title, href: link(other.path) };
  return { older: linkTo(inCategory[position - 1]), newer: linkTo(inCategory[position + 1]) };
};
