import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { searchView, type SearchView } from '../plain-pages/search-view.ts';

/** The search page. */
export const searchKind: PageKindOf<SearchView> = {
  reportName: 'Trang tìm kiếm',
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
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.search],
  files: none,
  listings: none,
  routes: () => [{ url: sitePaths.search, key: '' }],
  view: (_place, context) => searchView(context),
};
