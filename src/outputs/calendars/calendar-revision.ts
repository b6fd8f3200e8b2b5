import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { articlesOfCongress } from '../../newsroom/congress-articles.ts';
import { isSuspended, statusOf } from '../../newsroom/congress-status.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { lastChangeOf, latest } from '../article-instants.ts';

/** The day of the newest word on a congress: that of the register, or of an article about it. */
export const lastToldOf = (
  congress: Congress,
  newsroom: Pick<Newsroom, 'articles'>,
): CalendarDate | undefined =>
  latest([congress.asOf, ...articlesOfCongress(congress, newsroom).map(lastChangeOf)]);

/** How far a congress has come since it was last put off. */
const progress: readonly CongressStatus[] = [
  'tam-dung',
  'hoan',
  'du-kien',
  'da-an-dinh',
  'dang-dien-ra',
  'da-hoan-thanh',
];

const dayLength = 24 * 60 * 60 * 1000;

/** Days since the beginning of 2000; none before. */
const dayNumber = (day: CalendarDate): number =>
  Math.max(0, (Date.parse(`${day}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / dayLength);

/**
 * The `SEQUENCE` of a congress in calendars (RFC 5545, section 3.8.7.4), from the content alone: a hundred
 * for each day up to that of the newest word, and within one day six for each time that it was put off and
 * one for each step since. It never goes back as long as no word is taken back; below 2^31 until the year 60,000.
 */
export const sequenceOf = (congress: Congress, told: CalendarDate | undefined): number => {
  const putOff = Math.max(congress.suspended.length, isSuspended(congress) ? 1 : 0);
  const step = 6 * putOff + progress.indexOf(statusOf(congress));
  return (told === undefined ? 0 : 100 * dayNumber(told)) + Math.min(99, step);
};
