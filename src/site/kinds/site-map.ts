import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { siteMapView, type SiteMapView } from '../lists/site-map-view.ts';

/** The site map for people. */
export const siteMapKind: PageKindOf<SiteMapView> = {
  reportName: 'Sơ đồ trang',
  ...derivedPage,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.siteMap],
  routes: () => [{ url: sitePaths.siteMap, key: '' }],
  view: (_place, context) => siteMapView(context),
};
