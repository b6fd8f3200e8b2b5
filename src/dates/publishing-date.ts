import { lastDayOf } from './calendar-arithmetic.ts';
import {
  formatDate,
  formatMonth,
  monthOf,
  parseCalendarDate,
  parseCalendarMonth,
  type CalendarDate,
} from './calendar-date.ts';

/** Time of day in Vietnam, `HH:mm`. */
export type ClockTime = string & { readonly brand: 'ClockTime' };

/** When an article was published, as exact as its source. */
export interface PublishingDate {
  /** How exact it is: to the minute, to the day, or only to the month. */
  readonly precision: 'minute' | 'day' | 'month';
  /** The day for sorting in lists; for a month its last day, unless the editor gives one. */
  readonly day: CalendarDate;
  /** Only with precision `minute`. */
  readonly time?: ClockTime;
}

const dayAndTime = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d))?$/u;

/** Reads `2020-03-06`, `2020-03-06 07:30` or `2020-03`; `undefined` for anything else. */
export const parsePublishingDate = (text: string): PublishingDate | undefined => {
  const month = parseCalendarMonth(text);
  if (month) return { precision: 'month', day: lastDayOf(month) };
  const match = dayAndTime.exec(text);
  const day = match?.[1] === undefined ? undefined : parseCalendarDate(match[1]);
  if (!match || !day) return undefined;
  return match[2] === undefined
    ? { precision: 'day', day }
    : { precision: 'minute', day, time: `${match[2]}:${match[3]}` as ClockTime };
};

/** The key of chronological order: date, then time; no time comes before any time of the day. */
export const sortKeyOf = (date: PublishingDate): string => `${date.day}T${date.time ?? ''}`;

/** The value of `<time datetime>`: a month, a day, or a local date and time in Vietnam's zone. */
export const isoOf = (date: PublishingDate): string => {
  if (date.precision === 'month') return monthOf(date.day);
  return date.time === undefined ? date.day : `${date.day}T${date.time}+07:00`;
};

/** Shows a date as `13/03/2020`, `13/03/2020 07:30` or `Tháng 3/2020`. */
export const formatPublishingDate = (date: PublishingDate): string => {
  if (date.precision === 'month') return formatMonth(monthOf(date.day));
  return date.time === undefined ? formatDate(date.day) : `${formatDate(date.day)} ${date.time}`;
};

/** The date of a change, a day or a day with `T` and a time, as an exact date. */
export const changeDate = (change: string): PublishingDate => {
  const [day = '', time] = change.split('T');
  const exact = { day: day as CalendarDate };
  return time === undefined
    ? { precision: 'day', ...exact }
    : { precision: 'minute', ...exact, time: time as ClockTime };
};
