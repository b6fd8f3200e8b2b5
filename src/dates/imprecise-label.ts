import {
  formatDate,
  monthOf,
  parseCalendarDate,
  yearOf,
  type CalendarDate,
  type CalendarMonth,
} from './calendar-date.ts';
import { parseImpreciseDate, type ImpreciseDate } from './imprecise-date.ts';

const expected = 'dự kiến ';
const notKnown = 'chưa rõ ngày';

/** Two digits, as in every date of the site. */
const dayOf = (day: CalendarDate): string => day.slice(8);
const monthNumber = (month: CalendarMonth): number => Number(month.slice(5, 7));

/** Whatever both ends have in common is written once, at the end. */
const rangeLabel = (from: CalendarDate, to: CalendarDate): string => {
  if (yearOf(from) !== yearOf(to)) return `${formatDate(from)}–${formatDate(to)}`;
  return monthOf(from) === monthOf(to)
    ? `${dayOf(from)}–${formatDate(to)}`
    : `${dayOf(from)}/${from.slice(5, 7)}–${formatDate(to)}`;
};

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? String(numbers[0])
    : `${numbers.slice(0, -1).join(', ')} và ${numbers.at(-1)}`;

const monthsLabel = (months: readonly CalendarMonth[]): string =>
  [...Map.groupBy(months, yearOf)]
    .map(([year, ofYear]) => `tháng ${listed(ofYear.map(monthNumber))}/${year}`)
    .join('; ');

/** Shows a date as `11–12/03/2020`, `tháng 4 và 5/2020`, `dự kiến tháng 8/2020`, `chưa rõ ngày`. */
export const impreciseLabel = (date: ImpreciseDate): string => {
  const mark = date.isExpected ? expected : '';
  if (date.kind === 'unknown') return notKnown;
  if (date.kind === 'day') return `${mark}${formatDate(date.day)}`;
  return date.kind === 'range'
    ? `${mark}${rangeLabel(date.from, date.to)}`
    : `${mark}${monthsLabel(date.months)}`;
};

const pad = (number: string | number): string => String(number).padStart(2, '0');

const isoDay = (day: string, month: string, year: string): string | undefined =>
  parseCalendarDate(`${year}-${pad(month)}-${pad(day)}`);

const daysForm = /^(?:(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?)?–)?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const monthsForm = /^tháng (\d{1,2}(?:(?:, | và )\d{1,2})*)\/(\d{4})$/u;

const readDays = (label: string): string | undefined => {
  const match = daysForm.exec(label);
  if (!match) return undefined;
  const [, fromDay, fromMonth, fromYear, day = '', month = '', year = ''] = match;
  const to = isoDay(day, month, year);
  if (fromDay === undefined) return to;
  return `${isoDay(fromDay, fromMonth ?? month, fromYear ?? year)}/${to}`;
};

const readMonths = (label: string): string | undefined => {
  const years = label.split('; ').map((each) => monthsForm.exec(each));
  if (years.includes(null)) return undefined;
  return years
    .flatMap((match) =>
      (match?.[1] ?? '').split(/, | và /u).map((month) => `${match?.[2]}-${pad(month)}`),
    )
    .join(',');
};

/** Parses the output of `impreciseLabel`; `undefined` for anything else. */
export const parseImpreciseLabel = (label: string): ImpreciseDate | undefined => {
  if (label === notKnown) return parseImpreciseDate('unknown');
  const isExpected = label.startsWith(expected);
  const said = isExpected ? label.slice(expected.length) : label;
  const text = readDays(said) ?? readMonths(said);
  return text === undefined ? undefined : parseImpreciseDate(`${text}${isExpected ? '~' : ''}`);
};
