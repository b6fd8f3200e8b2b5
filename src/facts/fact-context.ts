import type { CalendarDate } from '../dates/calendar-date.ts';

/** Plain data that facts are held against. */
export interface FactContext {
  /** The article's day; plain pages have none. */
  readonly day?: CalendarDate | undefined;
}
