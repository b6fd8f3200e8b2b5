import { none, type PageKindOf } from '../page-kind.ts';
import { numberedPageView, type NumberedPageView } from '../lists/section-views.ts';
import { sectionOf } from '../lists/section.ts';
import { numberedPlaces, sectionLength } from '../lists/section-places.ts';

/** `category/chinh-tri/2` gives 2. */
const numberOf = (key: string): number => Number(key.split('/')[2]);

/** A page of the archive of a category or unit. */
export const numberedPageKind: PageKindOf<NumberedPageView> = {
  reportName: 'Trang danh sách',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: true,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: (key, newsroom) => {
    const { articlesPerPage } = newsroom.site;
    return sectionLength(key, newsroom) > (numberOf(key) - 1) * articlesPerPage;
  },
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: (newsroom) => numberedPlaces(newsroom, newsroom.site.articlesPerPage),
  view: ({ key }, context) => numberedPageView(numberOf(key), sectionOf(key, context), context),
};
