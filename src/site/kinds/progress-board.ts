import { feedFiles } from '../feed-files.ts';
import { hasCalendar } from '../../newsroom/units/unit-calendars.ts';
import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { progressBoardView, type ProgressBoardView } from '../congresses/congress-pages.ts';
import { boardOrders, boardPath, type BoardOrder } from '../congresses/progress-board-view.ts';

/** The progress board of the newest term, in one of its orders. */
export const progressBoardKind: PageKindOf<ProgressBoardView> = {
  ...derivedPage,
  reportName: 'Tiến độ đại hội',
  addresses: { from: 'derived', of: 'congresses' },
  robots: (key) => key === 'status',
  offline: 'atOnce',
  feeds: 'source',
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.progressBoard],
  files: (newsroom) => [
    ...(hasCalendar(newsroom) ? [sitePaths.calendar] : []),
    ...(newsroom.congresses.length > 0 ? feedFiles(sitePaths.progressBoard) : []),
  ],
  routes: ({ congresses }) =>
    congresses.length === 0
      ? []
      : boardOrders.map((key) => ({ url: boardPath(sitePaths.progressBoard, key), key })),
  view: ({ key }, context) => progressBoardView(key as BoardOrder, context),
};
