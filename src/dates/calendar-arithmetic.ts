import { DateTime } from 'luxon';
import type { CalendarDate, CalendarMonth } from './calendar-date.ts';

/** A calendar day has no hours: in UTC each is 24 hours long, on any machine. */
const inUtc = { zone: 'utc' } as const;

const read = (date: CalendarDate | CalendarMonth): DateTime => DateTime.fromISO(date, inUtc);

const written = (date: DateTime): CalendarDate => date.toFormat('yyyy-MM-dd') as CalendarDate;

/** Number of days in a month (1 to 12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  DateTime.utc(year, month).daysInMonth ?? Number.NaN;

/** The last day of a month, by which an article is sorted if no day is known. */
export const lastDayOf = (month: CalendarMonth): CalendarDate =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}` as CalendarDate;

/** The next day. */
export const dayAfter = (date: CalendarDate): CalendarDate => written(read(date).plus({ days: 1 }));

/** A day some days earlier. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate =>
  written(read(date).minus({ days }));

/** Days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  read(to).diff(read(from), 'days').days;

/** A month some months later. */
export const monthAfter = (month: CalendarMonth, months: number): CalendarMonth =>
  read(month).plus({ months }).toFormat('yyyy-MM') as CalendarMonth;

/** Months from one month to another; negative if the other is earlier. */
export const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number =>
  read(to).diff(read(from), 'months').months;

/** The day of the week: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => read(date).weekday;

/** The Monday of the week of a day. */
export const mondayOf = (date: CalendarDate): CalendarDate => daysBefore(date, weekdayOf(date) - 1);

/** The Sunday of the week that begins on this Monday. */
export const sundayAfter = (monday: CalendarDate): CalendarDate => daysBefore(monday, -6);
