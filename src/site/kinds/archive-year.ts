import { yearOf } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { archiveYearView, type ArchiveYearView } from '../lists/archive-views.ts';

/** The archive of a year. */
export const archiveYearKind: PageKindOf<ArchiveYearView> = {
  ...derivedPage,
  reportName: 'Lưu trữ',
  addresses: { from: 'derived', of: 'articles' },
  asksClock: ['visibility', 'closing'],
  reserved: [],
  listings: ({ articles }) =>
    [...Map.groupBy(articles, ({ date }) => yearOf(date.day))].map(([year, list]) => [
      sitePaths.archiveYear(year),
      list,
    ]),
  routes: ({ byMonth }) =>
    [...new Set([...byMonth.keys()].toReversed().map(yearOf))].map((key) => ({
      url: sitePaths.archiveYear(key),
      key,
    })),
  view: ({ key }, context) => archiveYearView(key, context),
};
