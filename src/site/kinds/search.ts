import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The search page. */
export const searchKind: PageKindFacts = {
  reportName: 'Trang tìm kiếm',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
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
  reserved: [sitePaths.search],
  files: none,
  listings: none,
};
