import { formatMonth, yearOf, type CalendarMonth } from '../../dates/calendar-date.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { newestTeasers, type TeaserView } from '../articles/teaser-view.ts';

/** A month or year with the number of its articles. */
export interface PeriodView extends LinkView {
  readonly total: number;
}

export interface YearView extends PeriodView {
  /** Newest first. */
  readonly months: readonly PeriodView[];
}

/** All years, newest first. */
export interface ArchiveView extends PageFrame {
  readonly years: readonly YearView[];
}

export interface ArchiveYearView extends PageFrame {
  readonly year: YearView;
}

export interface ArchiveMonthView extends PageFrame {
  readonly month: PeriodView;
  readonly year: LinkView;
  readonly articles: readonly TeaserView[];
}

type Month = readonly [CalendarMonth, readonly NewsArticle[]];

const periodOfMonth = ([month, articles]: Month, { link }: PageFrames): PeriodView => ({
  label: formatMonth(month),
  href: link(sitePaths.archiveMonth(month)),
  total: articles.length,
});

const yearView = (year: string, months: readonly Month[], frames: PageFrames): YearView => ({
  label: year,
  href: frames.link(sitePaths.archiveYear(year)),
  total: months.reduce((sum, [, articles]) => sum + articles.length, 0),
  months: months.map((month) => periodOfMonth(month, frames)),
});

/** All years with their months, newest first. */
export const yearViews = ({ byMonth }: Newsroom, frames: PageFrames): YearView[] => {
  const months: Month[] = [...byMonth].toReversed();
  return [...Map.groupBy(months, ([month]) => yearOf(month))].map(([year, itsMonths]) =>
    yearView(year, itsMonths, frames),
  );
};

export const archiveView = (newsroom: Newsroom, frames: PageFrames): ArchiveView => ({
  ...frames.frame(sitePaths.archive),
  years: yearViews(newsroom, frames),
});

/** The years that have articles, newest first. */
export const archiveYears = ({ byMonth }: Pick<Newsroom, 'byMonth'>): string[] => [
  ...new Set([...byMonth.keys()].toReversed().map(yearOf)),
];

export const archiveYearView = (
  year: string,
  { byMonth }: Newsroom,
  frames: PageFrames,
): ArchiveYearView => {
  const months: Month[] = [...byMonth].toReversed().filter(([month]) => yearOf(month) === year);
  return {
    ...frames.frame(sitePaths.archiveYear(year)),
    year: yearView(year, months, frames),
  };
};

export const archiveMonthView = (
  month: CalendarMonth,
  { byMonth }: Newsroom,
  frames: PageFrames,
): ArchiveMonthView => {
  const articles = byMonth.get(month) ?? [];
  const year = yearOf(month);
  return {
    ...frames.frame(sitePaths.archiveMonth(month)),
    month: periodOfMonth([month, articles], frames),
    year: { label: year, href: frames.link(sitePaths.archiveYear(year)) },
    articles: newestTeasers(articles, frames),
  };
};
