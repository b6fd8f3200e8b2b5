import { daysInMonth, yearOf } from '../../dates/calendar-date.ts';
import type { FactContext } from '../fact-context.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import type { WrittenDate } from '../written-dates.ts';

/** A leap year, for days without a year. */
const leapYear = 2000;

const shortestMonth = 28;

/** `29/2` without a year may be in a leap year before or after the article. */
const mayBeLeap = (day: string | undefined): boolean => {
  const year = day === undefined ? leapYear : Number(day.slice(0, 4));
  return [year - 1, year, year + 1].some((each) => daysInMonth(each, 2) === 29);
};

const beyondMonth = (
  date: WrittenDate,
  { mark }: FactText,
  { day: today }: FactContext,
): FactMark[] => {
  const { start, end, day, month, year, isCertain } = date;
  if (!isCertain || (day >= 1 && day <= shortestMonth)) return [];
  const days = daysInMonth(year ?? leapYear, month);
  const isLeapDay = day === 29 && month === 2 && year === undefined;
  if (day >= 1 && day <= days && !(isLeapDay && !mayBeLeap(today))) return [];
  const said = isLeapDay && today ? Number(yearOf(today)) : year;
  return [
    {
      ...mark(start, end),
      rule: 'no-such-day',
      month,
      year: said,
      days: isLeapDay ? 28 : days,
      certainty: isLeapDay ? 'likely' : 'certain',
    },
  ];
};

/** `12/13/2020` is the American form of 13/12/2020. */
const beyondYear = (
  { start, end, day, month, year, isCertain }: WrittenDate,
  { prose, mark }: FactText,
): FactMark[] => {
  const isTurned = day >= 1 && day <= 12 && month <= 31 && year !== undefined;
  if (month > 99 || !(isCertain || isTurned)) return [];
  const turned = prose
    .slice(start, end)
    .replace(/^\d+(\D+)\d+/u, (_, between: string) => `${month}${between}${day}`);
  const suggestion = isTurned ? turned : undefined;
  return [{ ...mark(start, end, suggestion), rule: 'no-such-month', month, certainty: 'certain' }];
};

/** `tháng 13/2020`; `tháng 13` alone may be the thirteenth wage of a year. */
const lateMonth = /tháng\s+(0|00|1[3-9]|[2-9]\d)(?:\s*[/.-]\s*|\s+năm\s+)(?:19|20)\d\d(?!\d)/gu;
const noLateMonth = /(?:\p{L}|(?:lương|thưởng|\d)\s+)$/iu;

const lateMonths = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(lateMonth)]
    .filter(({ index }) => !noLateMonth.test(prose.slice(Math.max(0, index - 8), index)))
    .map(({ 0: written, 1: month, index }) => ({
      ...mark(index, index + written.length),
      rule: 'no-such-month',
      month: Number(month),
      certainty: 'certain',
    }));

/** Days and months that the calendar does not have: `31/4`, `ngày 30 tháng 2`, `tháng 13/2020`. */
export const impossibleDates: FactRule = (text, context) => [
  ...text.dates.flatMap((date) =>
    date.month >= 1 && date.month <= 12 ? beyondMonth(date, text, context) : beyondYear(date, text),
  ),
  ...lateMonths(text),
];
