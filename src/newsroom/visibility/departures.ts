import type { Article } from '../../content/content.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayOf, startOf } from '../../dates/vietnam-clock.ts';
import type { Clock } from './clock.ts';
import type { NewsroomOptions } from './newsroom-options.ts';

/** When and why an article was permanently taken off the site. */
export interface Departure {
  readonly day: CalendarDate;
  /** Absent if it expired on the day that the editor had set. */
  readonly reason: string | undefined;
}

/** An article that the site no longer shows; its address has an explanation. */
export interface DepartedArticle extends Article {
  readonly departure: Departure;
}

/** `undefined` for an article that is visible, or that never was. */
export const departureOf = (
  { withdrawn, expireAt, draft, publishAt, date }: Article,
  clock: Pick<Clock, 'hasCome'>,
  { isPreview }: Pick<NewsroomOptions, 'isPreview'>,
): Departure | undefined => {
  if (withdrawn) return { day: withdrawn.date, reason: withdrawn.reason };
  if (isPreview || draft || expireAt === undefined || !clock.hasCome('visibility', expireAt))
    return undefined;
  const hasBeenSeen = (publishAt ?? startOf(date)) < expireAt;
  return hasBeenSeen ? { day: dayOf(expireAt), reason: undefined } : undefined;
};
