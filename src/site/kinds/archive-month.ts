import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { archiveMonthView, type ArchiveMonthView } from '../lists/archive-views.ts';
import type { CalendarMonth } from '../../dates/calendar-date.ts';

/** The archive of a month: all its articles. */
export const archiveMonthKind: PageKindOf<ArchiveMonthView> = {
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
  listings: ({ byMonth }) =>
    [...byMonth].map(([month, articles]) => [sitePaths.archiveMonth(month), articles]),
  routes: ({ byMonth }) =>
    [...byMonth.keys()].toReversed().map((key) => ({ url: sitePaths.archiveMonth(key), key })),
  view: ({ key }, context) => archiveMonthView(key as CalendarMonth, context),
};
