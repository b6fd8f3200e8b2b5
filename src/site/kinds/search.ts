import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { searchView, type SearchView } from '../plain-pages/search-view.ts';

/** The search page. */
export const searchKind: PageKindOf<SearchView> = {
  reportName: 'Trang tìm kiếm',
  ...derivedPage,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.search],
  routes: () => [{ url: sitePaths.search, key: '' }],
  view: (_place, context) => searchView(context),
};
