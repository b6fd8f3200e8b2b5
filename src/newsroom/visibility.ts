import type { Article } from '../content/content.ts';
import { startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';

/** Whether residents may see an article, and if not, why. */
export type Visibility = 'published' | 'draft' | 'scheduled' | 'expired';

/** An article's visibility at a moment: it begins with its date or `publishAt`, ends at `expireAt`. */
export const visibilityOf = (
  { draft, date, publishAt, expireAt }: Pick<Article, 'draft' | 'date' | 'publishAt' | 'expireAt'>,
  now: VietnamMoment,
): Visibility => {
  if (draft) return 'draft';
  if (expireAt !== undefined && expireAt <= now) return 'expired';
  const begins = publishAt ?? startOf(date);
  return begins > now ? 'scheduled' : 'published';
};
