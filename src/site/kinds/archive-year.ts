import { yearOf } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { archiveYearView, type ArchiveYearView } from '../lists/archive-views.ts';

/** The archive of a year. */
export const archiveYearKind: PageKindOf<ArchiveYearView> = {
  reportName: 'Lưu trữ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
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
