import { sitePaths } from '../../url/site-path.ts';
import type { PageKindFacts } from '../page-kind.ts';

/** The front page. */
export const homeKind: PageKindFacts = {
  reportName: 'Trang chủ',
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
  offline: 'atOnce',
  isSearched: false,
  feeds: 'source',
  isOpenData: false,
  reserved: [],
  files: () => [sitePaths.atomFeed(sitePaths.home), sitePaths.jsonFeed(sitePaths.home)],
  listings: ({ articles }) => [[sitePaths.home, articles]],
};
