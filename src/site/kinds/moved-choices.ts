import { none, type PageKindFacts } from '../page-kind.ts';

/** Stands where old addresses differ in their query alone. */
export const movedChoicesKind: PageKindFacts = {
  reportName: 'Địa chỉ cũ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'redirect' },
  withdrawal: 'asked',
  answers: 'leadsOn',
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
