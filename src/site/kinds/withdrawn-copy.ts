import { none, type PageKindFacts } from '../page-kind.ts';

/** Stands where the plain text of a withdrawn article was. */
export const withdrawnCopyKind: PageKindFacts = {
  reportName: 'Bản in của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  answers: 'gone',
  upload: 'leaf',
  format: 'text',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
};
