import { none, type PageKindOf } from '../page-kind.ts';
import { numberedPageView, type NumberedPageView } from '../lists/section-views.ts';
import { sectionKeys, sectionOf } from '../lists/section.ts';
import { numberedPlaces } from '../lists/section-views.ts';

/** Of `category/chinh-tri/2` it is 2. */
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
    return sectionOf(key, newsroom).articles.length > (numberOf(key) - 1) * articlesPerPage;
  },
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
  routes: (newsroom) =>
    sectionKeys(newsroom).flatMap((key) =>
      numberedPlaces(key, sectionOf(key, newsroom), newsroom.site.articlesPerPage),
    ),
  view: ({ key }, { newsroom, frames }) => {
    const section = sectionOf(key, newsroom);
    return numberedPageView(numberOf(key), section, newsroom.site.articlesPerPage, frames);
  },
};
