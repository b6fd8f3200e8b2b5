import { formatMonth, yearOf, type CalendarMonth } from '../../dates/calendar-date.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { Framing, LinkView, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';
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

const periodOfMonth = ([month, articles]: Month, { link }: Framing): PeriodView => ({
  label: formatMonth(month),
  href: link(sitePaths.archiveMonth(month)),
  total: articles.length,
});

const yearView = (year: string, months: readonly Month[], framing: Framing): YearView => ({
  label: year,
  href: framing.link(sitePaths.archiveYear(year)),
  total: months.reduce((sum, [, articles]) => sum + articles.length, 0),
  months: months.map((month) => periodOfMonth(month, framing)),
});

/** All years with their months, newest first. */
export const yearViews = ({ byMonth }: Newsroom, framing: Framing): YearView[] => {
  const months: Month[] = [...byMonth].toReversed();
  return [...Map.groupBy(months, ([month]) => yearOf(month))].map(([year, itsMonths]) =>
    yearView(year, itsMonths, framing),
  );
};

/** The archive: its front page, a page a year and a page a month that has articles. */
export const archivePages = (
  newsroom: Newsroom,
  framing: Framing,
): (PageOf<'archive'> | PageOf<'archiveYear'> | PageOf<'archiveMonth'>)[] => {
  const years = yearViews(newsroom, framing);
  return [
    {
      url: sitePaths.archive,
      kind: 'archive',
      view: { ...framing.frame(sitePaths.archive), years },
    },
    ...years.map((year): PageOf<'archiveYear'> => {
      const path = sitePaths.archiveYear(year.label);
      return { url: path, kind: 'archiveYear', view: { ...framing.frame(path), year } };
    }),
    ...[...newsroom.byMonth].toReversed().map((month): PageOf<'archiveMonth'> => {
      const [id, articles] = month;
      const path = sitePaths.archiveMonth(id);
      const year = yearOf(id);
      return {
        url: path,
        kind: 'archiveMonth',
        view: {
          ...framing.frame(path),
          month: periodOfMonth(month, framing),
          year: { label: year, href: framing.link(sitePaths.archiveYear(year)) },
          articles: newestTeasers(articles, framing),
        },
      };
    }),
  ];
};
