import { daysInMonth, type CalendarDate, type CalendarMonth } from './calendar-date.ts';

const dayLength = 86_400_000;

/** A calendar day has no hours: in UTC each is 24 hours long, on any machine. */
const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

const written = (number: number): CalendarDate =>
  new Date(number * dayLength).toISOString().slice(0, 10) as CalendarDate;

/** Months since year 0. */
const monthNumber = (month: CalendarMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The last day of a month, by which an article is sorted if no day is known. */
export const lastDayOf = (month: CalendarMonth): CalendarDate =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}` as CalendarDate;

/** The next day. */
export const dayAfter = (date: CalendarDate): CalendarDate => written(dayNumber(date) + 1);

/** A day some days earlier. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate =>
  written(dayNumber(date) - days);

/** Days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumber(to) - dayNumber(from);

/** A month some months later. */
export const monthAfter = (month: CalendarMonth, months: number): CalendarMonth => {
  const number = monthNumber(month) + months;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}` as CalendarMonth;
};

/** The same day some months later; the last day of a month that has no such day. */
export const dayMonthsLater = (date: CalendarDate, months: number): CalendarDate => {
  const month = monthAfter(date.slice(0, 7) as CalendarMonth, months);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8)}` as CalendarDate;
  return same > last ? last : same;
};

/** Months from one month to another; negative if the other is earlier. */
export const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number =>
  monthNumber(to) - monthNumber(from);

/** The day of the week: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number =>
  new Date(dayNumber(date) * dayLength).getUTCDay() || 7;

/** The Monday of the week of a day. */
export const mondayOf = (date: CalendarDate): CalendarDate => daysBefore(date, weekdayOf(date) - 1);

/** The Sunday of the week that begins on this Monday. */
export const sundayAfter = (monday: CalendarDate): CalendarDate => daysBefore(monday, -6);
