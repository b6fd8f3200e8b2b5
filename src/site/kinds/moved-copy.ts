import { none, type PageKindFacts } from '../page-kind.ts';

/** Stands where a plain text was, and names its new address. */
export const movedCopyKind: PageKindFacts = {
  reportName: 'Địa chỉ cũ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'redirect' },
  withdrawal: 'asked',
  answers: 'leadsOn',
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
