import { none, type PageKindFacts } from '../page-kind.ts';

/** A plain page, such as "Giới thiệu". */
export const plainPageKind: PageKindFacts = {
  reportName: 'Trang',
  isWritten: true,
  deskName: 'Trang',
  addresses: { from: 'file', folder: 'pages' },
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
