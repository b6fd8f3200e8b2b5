import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import { daysBetween } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { articlesOfCongress } from '../../newsroom/congresses/congress-articles.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { lastChangeOf, latest } from '../article-instants.ts';

/**
 * The day of the newest information about a congress, in the register or in an article about it.
 */
export const lastNewsOf = (
  congress: Congress,
  newsroom: Pick<Newsroom, 'articles'>,
): CalendarDate | undefined =>
  latest([congress.asOf, ...articlesOfCongress(congress, newsroom).map(lastChangeOf)]);

/** The steps of a congress since it was last postponed. */
const progress: readonly CongressStatus[] = [
  'tam-dung',
  'hoan',
  'du-kien',
  'da-an-dinh',
  'dang-dien-ra',
  'da-hoan-thanh',
];

const firstDay = '2000-01-01' as CalendarDate;

/** Days since the first day; 0 for earlier days. */
const dayNumber = (day: CalendarDate): number => Math.max(0, daysBetween(firstDay, day));

/**
 * The `SEQUENCE` of a congress in calendars (RFC 5545, section 3.8.7.4), from the content alone:
 * a hundred for each day up to the newest information, and within one day six for each
 * postponement and one for each step since then. It never decreases as long as no information is
 * removed; below 2^31 until the year 60,000.
 */
export const sequenceOf = (congress: Congress, lastNews: CalendarDate | undefined): number => {
  const putOff = Math.max(congress.suspended.length, isSuspended(congress) ? 1 : 0);
  const step = 6 * putOff + progress.indexOf(statusOf(congress));
  return (lastNews === undefined ? 0 : 100 * dayNumber(lastNews)) + Math.min(99, step);
};
