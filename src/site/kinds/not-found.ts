import { none, type PageKindFacts } from '../page-kind.ts';

/** Answers where there is no page. */
export const notFoundKind: PageKindFacts = {
  reportName: 'Trang báo không tìm thấy',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  answers: 'notFound',
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
