import { none, type PageKindFacts } from '../page-kind.ts';

/** An official document (văn bản). */
export const documentKind: PageKindFacts = {
  reportName: 'Văn bản',
  isWritten: true,
  deskName: 'Văn bản',
  addresses: { from: 'file', folder: 'documents' },
  withdrawal: 'tombstone',
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
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
