import { none, type PageKindFacts } from '../page-kind.ts';

/** Stands where an article was that is gone. */
export const withdrawnKind: PageKindFacts = {
  reportName: 'Bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'file', folder: 'articles' },
  withdrawal: 'asked',
  answers: 'gone',
  upload: 'leaf',
  format: 'html',
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
