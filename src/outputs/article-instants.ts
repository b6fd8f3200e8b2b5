import type { Article } from '../content/content.ts';
import { lastDayOf } from '../dates/calendar-arithmetic.ts';
import { monthOf, type CalendarDate } from '../dates/calendar-date.ts';
import { changeDate } from '../dates/publishing-date.ts';
import { dayOf, type ChangeTime } from '../dates/vietnam-clock.ts';

/**
 * A moment in the form of RFC 3339, in Vietnam's zone: `2020-03-06T07:30:00+07:00`; text order is
 * time order.
 */
export type VietnamInstant = string & { readonly brand: 'VietnamInstant' };

const instantOf = (day: CalendarDate, time = '00:00'): VietnamInstant =>
  `${day}T${time}:00+07:00` as VietnamInstant;

/** The first moment of a day. */
export const startOfDay = (day: CalendarDate): VietnamInstant => instantOf(day);

/** A moment with the offset of Vietnam to the second: `2020-03-06T07:30+07:00`. */
export const minuteInstant = (iso: string): VietnamInstant =>
  instantOf(iso.slice(0, 10) as CalendarDate, iso.slice(11, 16));

const later = <Text extends string>(a: Text, b: Text): Text => (a < b ? b : a);

/**
 * When an article was published: the start of its day, or of its sort day, if no time is known. For
 * a month without a sort day it is the first day: the last one, by which such an article is sorted,
 * may be in the future.
 */
export const publishedInstant = ({ date }: Pick<Article, 'date'>): VietnamInstant => {
  const month = monthOf(date.day);
  const isMonthAlone = date.precision === 'month' && date.day === lastDayOf(month);
  return isMonthAlone ? instantOf(`${month}-01` as CalendarDate) : instantOf(date.day, date.time);
};

/** The latest of some texts whose order is time order; `undefined` for none. */
export const latest = <Text extends string>(
  texts: Iterable<Text | undefined>,
): Text | undefined => {
  let last: Text | undefined;
  for (const text of texts) {
    if (text !== undefined) last = last === undefined ? text : later(last, text);
  }
  return last;
};

type Dated = Pick<Article, 'date' | 'updated' | 'corrections'>;

/** An article's last update or correction. */
const lastEdit = ({ updated, corrections }: Dated): ChangeTime | undefined =>
  latest<ChangeTime>([updated, ...corrections.map(({ date }) => date)]);

/**
 * When an article last changed; never before it was published, although an edit may have no time.
 */
export const updatedInstant = (article: Dated): VietnamInstant => {
  const published = publishedInstant(article);
  const edit = lastEdit(article);
  if (edit === undefined) return published;
  const { day, time } = changeDate(edit);
  return later(published, instantOf(day, time));
};

/**
 * The day on which an article last changed; `undefined` if only its month and no day of an edit is
 * known, because the sort day may be any day.
 */
export const lastChangeOf = (article: Dated): CalendarDate | undefined => {
  const { precision, day } = article.date;
  const edit = lastEdit(article);
  return latest([edit && dayOf(edit), precision === 'month' ? undefined : day]);
};
