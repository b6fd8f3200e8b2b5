import { none, type PageKindFacts } from '../page-kind.ts';

/** A page of the archive of a category or unit. */
export const numberedPageKind: PageKindFacts = {
  reportName: 'Trang danh sách',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'byPage',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
};
