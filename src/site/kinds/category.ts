import { atAllAddresses, feedFiles } from '../feed-files.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageKindOf } from '../page-kind.ts';
import { categoryView, type CategoryView } from '../lists/section-views.ts';
import { categorySection } from '../lists/section.ts';

/** The front page of a category (chuyên mục). */
export const categoryKind: PageKindOf<CategoryView> = {
  reportName: 'Chuyên mục',
  isWritten: false,
  deskName: 'Chuyên mục',
  addresses: { from: 'register', register: 'categories.yaml', hasFormerIds: true },
  withdrawal: 'asked',
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
  feeds: 'source',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.categoryFolder],
  files: ({ categories }) => atAllAddresses(categories, (id) => feedFiles(sitePaths.category(id))),
  listings: ({ byCategory }) =>
    [...byCategory].map(([id, articles]) => [sitePaths.category(id), articles]),
  routes: ({ categories }) =>
    categories.map(({ id: key }) => ({ url: sitePaths.category(key), key })),
  view: ({ key }, context) => categoryView(categorySection(key, context), context),
};
