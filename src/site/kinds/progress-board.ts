import { feedFiles } from '../feed-files.ts';
import { hasCalendar } from '../../newsroom/units/unit-calendars.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { progressBoardView, type ProgressBoardView } from '../congresses/congress-pages.ts';
import { boardOrders, boardPath, type BoardOrder } from '../congresses/progress-board-view.ts';

/** The progress board of the newest term, in one of its orders. */
export const progressBoardKind: PageKindOf<ProgressBoardView> = {
  reportName: 'Tiến độ đại hội',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'congresses' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: (key) => key === 'status',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'atOnce',
  searched: undefined,
  feeds: 'source',
  isOpenData: false,
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.progressBoard],
  files: (newsroom) => [
    ...(hasCalendar(newsroom) ? [sitePaths.calendar] : []),
    ...(newsroom.congresses.length > 0 ? feedFiles(sitePaths.progressBoard) : []),
  ],
  listings: none,
  routes: ({ congresses }) =>
    congresses.length === 0
      ? []
      : boardOrders.map((key) => ({ url: boardPath(sitePaths.progressBoard, key), key })),
  view: ({ key }, context) => progressBoardView(key as BoardOrder, context),
};
