import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { numberedPageView, type NumberedPageView } from '../lists/section-views.ts';
import { sectionOf } from '../lists/section.ts';
import { numberedPlaces, sectionLength } from '../lists/section-places.ts';

/** `category/chinh-tri/2` gives 2. */
const numberOf = (key: string): number => Number(key.split('/')[2]);

/** A page of the archive of a category or unit. */
export const numberedPageKind: PageKindOf<NumberedPageView> = {
  ...derivedPage,
  reportName: 'Trang danh sách',
  addresses: { from: 'derived', of: 'articles' },
  isPart: true,
  robots: (key, newsroom) => {
    const { articlesPerPage } = newsroom.site;
    return sectionLength(key, newsroom) > (numberOf(key) - 1) * articlesPerPage;
  },
  asksClock: ['visibility', 'closing'],
  reserved: [],
  routes: (newsroom) => numberedPlaces(newsroom, newsroom.site.articlesPerPage),
  view: ({ key }, context) => numberedPageView(numberOf(key), sectionOf(key, context), context),
};
