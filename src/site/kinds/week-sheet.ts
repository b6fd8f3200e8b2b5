import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { weekSheetView, type WeekSheetView } from '../lists/week-sheet-view.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** The articles of a week as a sheet of paper for the notice board. */
export const weekSheetKind: PageKindOf<WeekSheetView> = {
  reportName: 'Bản tin tuần',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: ({ site, byWeek }) =>
    site.noticeSheets
      ? [...byWeek.keys()].toReversed().map((key) => ({ url: sitePaths.weekSheet(key), key }))
      : [],
  view: ({ key }, context) => weekSheetView(key as CalendarDate, context),
};
