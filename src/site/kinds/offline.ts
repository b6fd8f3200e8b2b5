import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** What is shown where there is no network. */
export const offlineKind: PageKindFacts = {
  reportName: 'Trang ngoại tuyến',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'atOnce',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [sitePaths.offline],
  files: none,
  listings: none,
};
