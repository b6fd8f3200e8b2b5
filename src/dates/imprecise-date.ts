import { lastDayOf } from './calendar-arithmetic.ts';
import {
  parseCalendarDate,
  parseCalendarMonth,
  type CalendarDate,
  type CalendarMonth,
} from './calendar-date.ts';

/** When something happens, as exact as its source. */
export type ImpreciseDate =
  | { readonly kind: 'day'; readonly day: CalendarDate; readonly isExpected: boolean }
  | {
      readonly kind: 'range';
      readonly from: CalendarDate;
      /** After `from`. */
      readonly to: CalendarDate;
      readonly isExpected: boolean;
    }
  | {
      readonly kind: 'months';
      /** At least one, in order, without repeats; it need not happen in every one. */
      readonly months: readonly CalendarMonth[];
      readonly isExpected: boolean;
    }
  | { readonly kind: 'unknown'; readonly isExpected: false };

const unknown: ImpreciseDate = { kind: 'unknown', isExpected: false };

const parseMonths = (texts: readonly string[]): readonly CalendarMonth[] | undefined => {
  const months = texts.map(parseCalendarMonth);
  const isSound = months.every(
    (month, index) => month !== undefined && (index === 0 || month > (months[index - 1] ?? '')),
  );
  return isSound ? (months as readonly CalendarMonth[]) : undefined;
};

/**
 * Reads `2020-03-06`, `2020-03-11/2020-03-12`, `2020-04`, `2020-04,2020-05` or `unknown`; `~` at
 * the end marks an expected date. `undefined` for anything else.
 */
export const parseImpreciseDate = (text: string): ImpreciseDate | undefined => {
  if (text === 'unknown') return unknown;
  const isExpected = text.endsWith('~');
  const said = isExpected ? text.slice(0, -1) : text;
  const [from, to, more] = said.split('/').map(parseCalendarDate);
  if (from && !said.includes('/')) return { kind: 'day', day: from, isExpected };
  if (from && to && to > from && more === undefined && said.length === 21) {
    return { kind: 'range', from, to, isExpected };
  }
  const months = parseMonths(said.split(','));
  return months && { kind: 'months', months, isExpected };
};

/** The text that `parseImpreciseDate` reads as this date. */
export const impreciseDateText = (date: ImpreciseDate): string => {
  const mark = date.isExpected ? '~' : '';
  if (date.kind === 'unknown') return 'unknown';
  if (date.kind === 'day') return `${date.day}${mark}`;
  return date.kind === 'range'
    ? `${date.from}/${date.to}${mark}`
    : `${date.months.join(',')}${mark}`;
};

/** The first possible day; `undefined` if nothing is known. */
export const earliestDay = (date: ImpreciseDate): CalendarDate | undefined => {
  if (date.kind === 'unknown') return undefined;
  if (date.kind === 'day') return date.day;
  return date.kind === 'range' ? date.from : (`${date.months[0]}-01` as CalendarDate);
};

/** The last possible day; `undefined` if nothing is known. */
export const latestDay = (date: ImpreciseDate): CalendarDate | undefined => {
  if (date.kind === 'unknown') return undefined;
  if (date.kind === 'day') return date.day;
  if (date.kind === 'range') return date.to;
  const last = date.months.at(-1);
  return last && lastDayOf(last);
};

/** Sorts after every date. */
const never = '9999';

/**
 * The key of chronological order, different for different dates: first by the earliest day, then
 * by the latest; unknown dates come last.
 */
export const impreciseSortKey = (date: ImpreciseDate): string =>
  [earliestDay(date) ?? never, latestDay(date) ?? never, impreciseDateText(date)].join(' ');
