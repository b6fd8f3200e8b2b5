/** A day of the calendar in Vietnam, written `YYYY-MM-DD`; text order is time order. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** A month of the calendar in Vietnam, written `YYYY-MM`. */
export type CalendarMonth = string & { readonly brand: 'CalendarMonth' };

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;
const isoMonth = /^(\d{4})-(\d{2})$/u;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days in a month (1 to 12) of a year of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? Number.NaN);

/** Whether the calendar has such a day. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

/**
 * `2020-02-29` as a date; `undefined` for anything that is not a day of the calendar
 * (`2020-02-30`).
 */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && isCalendarDay(year, month, day) ? (text as CalendarDate) : undefined;
};

/** `2020-03` as a month; `undefined` for anything that is not a month of the calendar. */
export const parseCalendarMonth = (text: string): CalendarMonth | undefined => {
  const match = isoMonth.exec(text);
  if (!match || Number(match[1]) < 1900) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? (text as CalendarMonth) : undefined;
};

/** The month of a day. */
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7) as CalendarMonth;

/** The year of a day or month, four digits. */
export const yearOf = (date: CalendarDate | CalendarMonth): string => date.slice(0, 4);

/** `06/03/2020`: padded, as Vietnamese print has it (`Intl` gives `6/3/2020`). */
export const formatDate = (date: CalendarDate): string =>
  `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** `Tháng 3/2020`. */
export const formatMonth = (month: CalendarMonth): string =>
  `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
