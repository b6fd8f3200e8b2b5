import { parseCalendarDate, type CalendarDate } from '../../dates/calendar-date.ts';
import { startOf } from '../../dates/vietnam-clock.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { ArticleFrontMatter } from '../schema/article-schema.ts';

/** Two times as days, unless the minute of both is known. */
const inSameUnits = (a: string, b: string): [string, string] =>
  a.length === b.length ? [a, b] : [a.slice(0, 10), b.slice(0, 10)];

const shownMoment = (moment: string): string => moment.replace('T', ' ');

const namedDay =
  /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4}))(?:-|$)/u;

/** The date at the beginning of a file name: `2020-03-11-dai-hoi`, `11-3-2020-dai-hoi`. */
const dayInName = (slug: string): CalendarDate | undefined => {
  const { year, month, day, y, m, d } = namedDay.exec(slug)?.groups ?? {};
  const parts = [year ?? y, month ?? m, day ?? d].map((part) => part?.padStart(2, '0'));
  return parseCalendarDate(parts.join('-'));
};

/** File names with another date than the article. */
export const dateInNameProblems = (
  slug: string,
  { date }: Partial<ArticleFrontMatter>,
  { valueAt }: Locator,
): Problem[] => {
  const named = dayInName(slug);
  if (named === undefined || !date) return [];
  const shown = date.precision === 'month' ? date.day.slice(0, 7) : date.day;
  return named.startsWith(shown) ? [] : [problem('DATE_IN_NAME', valueAt(['date']), named, shown)];
};

/** Days and moments of one article that contradict each other. */
export const articleDateProblems = (
  { date, publishAt, expireAt, updated, corrections = [], withdrawn }: Partial<ArticleFrontMatter>,
  { valueAt }: Locator,
): Problem[] => {
  const problems: Problem[] = [];
  const starts = date && startOf(date);
  const [begins, field] =
    publishAt !== undefined && (starts === undefined || publishAt > starts)
      ? [publishAt, 'publishAt']
      : [starts, 'date'];
  if (expireAt !== undefined && begins !== undefined && expireAt <= begins) {
    const [end, begin] = [shownMoment(expireAt), shownMoment(begins)];
    problems.push(problem('EXPIRES_EARLY', valueAt(['expireAt']), end, begin, field));
  }
  /** An article of which only the month is known may have been published on its first day. */
  const first = starts?.slice(0, 10);
  if (starts === undefined || first === undefined) return problems;
  const [last, since] = inSameUnits(updated ?? '', date?.time === undefined ? first : starts);
  if (updated !== undefined && last < since) {
    const [late, early] = [shownMoment(last), shownMoment(since)];
    problems.push(problem('UPDATED_EARLY', valueAt(['updated']), 'updated', late, early));
  }
  corrections.forEach((correction, index) => {
    if (correction.date < first) {
      const at = valueAt(['corrections', index, 'date']);
      problems.push(problem('UPDATED_EARLY', at, 'đính chính', correction.date, first));
    }
  });
  if (withdrawn && withdrawn.date < first) {
    const at = valueAt(['withdrawn', 'date']);
    problems.push(problem('WITHDRAWN_EARLY', at, withdrawn.date, first));
  }
  return problems;
};
