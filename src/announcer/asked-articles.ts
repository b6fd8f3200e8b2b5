import type { Article } from '../content/content.ts';
import { formatDate, type CalendarDate } from '../dates/calendar-date.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { OperationError } from '../operation/operation-error.ts';
import { oldestFirst } from '../newsroom/order.ts';
import { clockAt } from '../newsroom/visibility/clock.ts';
import { visibilityOf, type Visibility } from '../newsroom/visibility/visibility.ts';

/** Which articles may be read. */
export interface AskedOptions {
  readonly now: VietnamMoment;
  /** Whether drafts are read too. */
  readonly drafts: boolean;
}

/** A script is written before the time of its articles: scheduled ones are read too. */
const standingOf = (article: Article, { now }: AskedOptions): Visibility | 'withdrawn' =>
  article.withdrawn ? 'withdrawn' : visibilityOf(article, clockAt(now));

const isReadable = (article: Article, options: AskedOptions): boolean => {
  const standing = standingOf(article, options);
  if (article.stub || standing === 'withdrawn' || standing === 'expired') return false;
  return standing !== 'draft' || options.drafts;
};

/**
 * An article that is read on its own.
 *
 * @throws OperationError `SCRIPT_…` if it cannot be read
 */
export const askedArticle = (article: Article, options: AskedOptions): Article => {
  const { file, stub } = article;
  const standing = standingOf(article, options);
  if (stub) throw new OperationError('SCRIPT_STUB', { file });
  if (standing === 'draft' && !options.drafts) throw new OperationError('SCRIPT_DRAFT', { file });
  if (standing === 'withdrawn' || standing === 'expired') {
    throw new OperationError('SCRIPT_GONE', { file });
  }
  return article;
};

/** The nearest days with articles, one on each side. */
const daysNear = (day: CalendarDate, dated: readonly Article[]): CalendarDate[] => {
  const days = dated.map(({ date }) => date.day).toSorted();
  return [days.findLast((each) => each < day), days.find((each) => each > day)].filter(
    (each) => each !== undefined,
  );
};

/**
 * The articles of a day, oldest first; without those of which only the month is known.
 *
 * @throws OperationError `SCRIPT_EMPTY_DAY` if there are none
 */
export const articlesOfDay = (
  articles: readonly Article[],
  day: CalendarDate,
  options: AskedOptions,
): Article[] => {
  const dated = articles.filter(({ date }) => date.precision !== 'month');
  const ofDay = dated.filter(({ date }) => date.day === day).toSorted(oldestFirst);
  const found = ofDay.filter((each) => isReadable(each, options));
  if (found.length > 0) return found;
  throw new OperationError('SCRIPT_EMPTY_DAY', {
    day: formatDate(day),
    drafts: ofDay.filter((each) => standingOf(each, options) === 'draft').length,
    near: daysNear(
      day,
      dated.filter((each) => isReadable(each, options)),
    ),
  });
};
