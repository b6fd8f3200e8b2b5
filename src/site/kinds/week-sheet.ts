import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { weekSheetView, type WeekSheetView } from '../lists/week-sheet-view.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** The articles of a week as a sheet of paper for the notice board. */
export const weekSheetKind: PageKindOf<WeekSheetView> = {
  ...derivedPage,
  reportName: 'Bản tin tuần',
  addresses: { from: 'derived', of: 'articles' },
  robots: 'hidden',
  sitemaps: 'none',
  asksClock: ['visibility', 'closing'],
  reserved: [],
  routes: ({ site, byWeek }) =>
    site.noticeSheets
      ? [...byWeek.keys()].toReversed().map((key) => ({ url: sitePaths.weekSheet(key), key }))
      : [],
  view: ({ key }, context) => weekSheetView(key as CalendarDate, context),
};
