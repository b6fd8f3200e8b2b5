import type { Article } from '../content/content.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** Whether an article has a card with its own headline for shared links: from the day of `cardsSince` on. */
export const hasOwnCard = (
  { date }: Pick<Article, 'date'>,
  since: CalendarDate | undefined,
): boolean => since !== undefined && date.day >= since;
