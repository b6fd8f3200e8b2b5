import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** All corrections (đính chính). */
export const correctionsKind: PageKindFacts = {
  reportName: 'Trang đính chính',
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
  reserved: [sitePaths.corrections],
  files: none,
  listings: none,
};
