import { compareText } from '../content/compare-text.ts';
import type { Article } from '../content/content.ts';
import { sortKeyOf } from '../dates/publishing-date.ts';

type Ordered = Pick<Article, 'date' | 'slug' | 'key'>;

/**
 * The only order of articles: date, then time, then slug (then folder, so that the order is total).
 * Its exact reverse is newest first, which gives the order of the seed page for two articles of one
 * day.
 */
export const oldestFirst = (a: Ordered, b: Ordered): number =>
  compareText(sortKeyOf(a.date), sortKeyOf(b.date)) ||
  compareText(a.slug, b.slug) ||
  compareText(a.key, b.key);

export const newestFirst = (a: Ordered, b: Ordered): number => oldestFirst(b, a);
