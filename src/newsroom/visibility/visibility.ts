import type { Article } from '../../content/content.ts';
import { startOf } from '../../dates/vietnam-clock.ts';
import type { Clock } from './clock.ts';

/** Whether residents may see an article, and if not, why. */
export type Visibility = 'published' | 'draft' | 'scheduled' | 'expired';

/**
 * An article's visibility at a moment: it begins with its date or `publishAt`, ends at `expireAt`.
 */
export const visibilityOf = (
  { draft, date, publishAt, expireAt }: Pick<Article, 'draft' | 'date' | 'publishAt' | 'expireAt'>,
  clock: Pick<Clock, 'hasCome'>,
): Visibility => {
  if (draft) return 'draft';
  if (expireAt !== undefined && clock.hasCome('visibility', expireAt)) return 'expired';
  return clock.hasCome('visibility', publishAt ?? startOf(date)) ? 'published' : 'scheduled';
};
