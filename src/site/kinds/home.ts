import { feedFiles } from '../feed-files.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageKindOf } from '../page-kind.ts';
import { homeView, type HomeView } from '../front-page/home-view.ts';

/** The front page. */
export const homeKind: PageKindOf<HomeView> = {
  reportName: 'Trang chủ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'atOnce',
  searched: undefined,
  feeds: 'source',
  isOpenData: false,
  asksClock: ['visibility', 'closing', 'isOver', 'emergency'],
  reserved: [],
  files: () => feedFiles(sitePaths.home),
  listings: ({ articles }) => [[sitePaths.home, articles]],
  routes: () => [{ url: sitePaths.home, key: '' }],
  view: (_place, context) => homeView(context),
};
