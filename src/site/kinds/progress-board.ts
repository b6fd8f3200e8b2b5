import { hasCalendar } from '../../newsroom/unit-calendars.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The progress board of the newest term, in one of its orders. */
export const progressBoardKind: PageKindFacts = {
  reportName: 'Tiến độ đại hội',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'congresses' },
  withdrawal: 'leadsUp',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'byPage',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [sitePaths.progressBoard],
  files: (newsroom) => (hasCalendar(newsroom) ? [sitePaths.calendar] : []),
  listings: none,
};
