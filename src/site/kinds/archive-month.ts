import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { archiveMonthView, type ArchiveMonthView } from '../lists/archive-views.ts';
import type { CalendarMonth } from '../../dates/calendar-date.ts';

/** The archive of a month: all its articles. */
export const archiveMonthKind: PageKindOf<ArchiveMonthView> = {
  ...derivedPage,
  reportName: 'Lưu trữ',
  addresses: { from: 'derived', of: 'articles' },
  asksClock: ['visibility', 'closing'],
  reserved: [],
  listings: ({ byMonth }) =>
    [...byMonth].map(([month, articles]) => [sitePaths.archiveMonth(month), articles]),
  routes: ({ byMonth }) =>
    [...byMonth.keys()].toReversed().map((key) => ({ url: sitePaths.archiveMonth(key), key })),
  view: ({ key }, context) => archiveMonthView(key as CalendarMonth, context),
};
