import { daysInMonth, parseCalendarDate, type CalendarDate } from './calendar-date.ts';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const spelled = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date that is not in ISO form, as it was probably meant. */
export interface DateReading {
  /** The same date in ISO form, or the last day of the month if there is no such day. */
  readonly nearest: CalendarDate;
  /** Set if the day does not exist: the month (1 to 12), the year and the length of that month. */
  readonly overflow?: { readonly month: number; readonly year: number; readonly days: number };
}

const fieldsOf = (text: string): readonly [number, number, number] | undefined => {
  const dayFirst = slashed.exec(text) ?? spelled.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  const yearFirst = loose.exec(text);
  return yearFirst ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])] : undefined;
};

/**
 * Reads `12/3/2020`, `ngày 12 tháng 3 năm 2020`, `2020-3-12` and days that do not exist, such as
 * `31/02/2020`; `undefined` when the text is not a date at all.
 */
export const readVietnameseDate = (text: string): DateReading | undefined => {
  const fields = fieldsOf(text.trim().normalize('NFC'));
  if (!fields) return undefined;
  const [year, month, day] = fields;
  /** No month is so long; other impossible days and months give no date below. */
  if (day > 31) return undefined;
  const days = daysInMonth(year, month);
  const nearest = parseCalendarDate(`${year}-${pad(month)}-${pad(Math.min(day, days))}`);
  if (!nearest) return undefined;
  return day > days ? { nearest, overflow: { month, year, days } } : { nearest };
};
