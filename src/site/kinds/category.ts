import { sitePaths } from '../../url/site-path.ts';
import type { PageKindFacts } from '../page-kind.ts';

/** The front page of a category (chuyên mục). */
export const categoryKind: PageKindFacts = {
  reportName: 'Chuyên mục',
  isWritten: false,
  deskName: 'Chuyên mục',
  addresses: { from: 'register', register: 'categories.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'source',
  isOpenData: false,
  reserved: [sitePaths.categoryFolder],
  files: ({ categories }) =>
    categories
      .map(({ id }) => sitePaths.category(id))
      .flatMap((front) => [sitePaths.atomFeed(front), sitePaths.jsonFeed(front)]),
  listings: ({ byCategory }) =>
    [...byCategory].map(([id, articles]) => [sitePaths.category(id), articles]),
};
