import { none, type PageKindFacts } from '../page-kind.ts';

/** An article (bài viết). */
export const articleKind: PageKindFacts = {
  reportName: 'Bài',
  isWritten: true,
  deskName: 'Bài viết',
  addresses: { from: 'file', folder: 'articles' },
  withdrawal: 'tombstone',
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'byPage',
  sitemaps: 'pagesAndNews',
  cache: 'revalidated',
  offline: 'newest',
  isSearched: true,
  feeds: 'entry',
  isOpenData: true,
  reserved: [/^\/\d{4}\/$/u],
  files: none,
  listings: none,
};
