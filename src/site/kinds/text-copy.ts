import { none, type PageKindFacts } from '../page-kind.ts';

/** An article as plain text. */
export const textCopyKind: PageKindFacts = {
  reportName: 'Bản in của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  answers: 'page',
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
