import { formatMonth, yearOf, type CalendarMonth } from '../../dates/calendar-date.ts';
import type { MonthCount } from '../context/list-questions.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { newestWeekLink, weekLink } from './week-link.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';

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
  /** The sheet of the newest week; absent if sheets are switched off. */
  readonly newestWeek: LinkView | undefined;
}

export interface ArchiveYearView extends PageFrame {
  readonly year: YearView;
}

export interface ArchiveMonthView extends PageFrame {
  readonly month: PeriodView;
  readonly year: LinkView;
  /** The sheets of its weeks, newest first. */
  readonly weeks: readonly LinkView[];
  readonly articles: readonly TeaserView[];
}

const periodOfMonth = (
  { month, count }: MonthCount,
  { link }: Pick<PageFrames, 'link'>,
): PeriodView => ({
  label: formatMonth(month),
  href: link(sitePaths.archiveMonth(month)),
  total: count,
});

const yearView = (year: string, months: readonly MonthCount[], frames: PageFrames): YearView => ({
  label: year,
  href: frames.link(sitePaths.archiveYear(year)),
  total: months.reduce((sum, { count }) => sum + count, 0),
  months: months.map((month) => periodOfMonth(month, frames)),
});

/** All years with their months, newest first. */
export const yearViews = (
  { months }: Pick<SiteContext, 'months'>,
  frames: PageFrames,
): YearView[] =>
  [...Map.groupBy(months(), ({ month }) => yearOf(month))].map(([year, itsMonths]) =>
    yearView(year, itsMonths, frames),
  );

export const archiveView = (context: SiteContext): ArchiveView => {
  const frames = pageFrames(context);
  return {
    ...frames.frame(sitePaths.archive),
    years: yearViews(context, frames),
    newestWeek: newestWeekLink(context, frames),
  };
};

export const archiveYearView = (year: string, context: SiteContext): ArchiveYearView => {
  const frames = pageFrames(context);
  return {
    ...frames.frame(sitePaths.archiveYear(year)),
    year: yearView(year, context.months(year), frames),
  };
};

export const archiveMonthView = (month: CalendarMonth, context: SiteContext): ArchiveMonthView => {
  const list = `month/${month}` as const;
  const year = yearOf(month);
  const frames = pageFrames(context);
  return {
    ...frames.frame(sitePaths.archiveMonth(month)),
    month: periodOfMonth({ month, count: context.count(list) }, frames),
    year: { label: year, href: frames.link(sitePaths.archiveYear(year)) },
    weeks: context.setting('noticeSheets')
      ? context.weeksOf(month).map((monday) => weekLink(monday, frames))
      : [],
    articles: teaserViews(context.newest(list), frames, context),
  };
};
