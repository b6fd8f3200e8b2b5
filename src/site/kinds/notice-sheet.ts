import { none, type PageKindFacts } from '../page-kind.ts';

/** An article as a sheet of paper for the notice board. */
export const noticeSheetKind: PageKindFacts = {
  reportName: 'Tờ bảng tin của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  answers: 'page',
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
