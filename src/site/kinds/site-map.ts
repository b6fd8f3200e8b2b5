import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { siteMapView, type SiteMapView } from '../lists/site-map-view.ts';

/** The site map for people. */
export const siteMapKind: PageKindOf<SiteMapView> = {
  reportName: 'Sơ đồ trang',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
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
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.siteMap],
  files: none,
  listings: none,
  routes: () => [{ url: sitePaths.siteMap, key: '' }],
  view: (_place, context) => siteMapView(context),
};
