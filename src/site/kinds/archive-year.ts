import { yearOf } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The archive of a year. */
export const archiveYearKind: PageKindFacts = {
  reportName: 'Lưu trữ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: ({ articles }) =>
    [...Map.groupBy(articles, ({ date }) => yearOf(date.day))].map(([year, list]) => [
      sitePaths.archiveYear(year),
      list,
    ]),
};
