import { none, type PageKindFacts } from './page-kind.ts';

/**
 * The facts that most pages share that nobody writes and that follow from other content: lists,
 * boards, calendars. A kind spreads them and states only what is its own.
 */
export const derivedPage = {
  isWritten: false,
  deskName: undefined,
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  files: none,
  listings: none,
} as const satisfies Partial<PageKindFacts> & { readonly searched: undefined };
