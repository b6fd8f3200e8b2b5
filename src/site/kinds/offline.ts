import { sitePaths } from '../../url/site-path.ts';
import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { offlineView, type OfflineView } from '../plain-pages/offline-view.ts';

/** The page shown without a network connection. */
export const offlineKind: PageKindOf<OfflineView> = {
  reportName: 'Trang ngoại tuyến',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'atOnce',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['closing'],
  reserved: [sitePaths.offline],
  files: none,
  listings: none,
  routes: () => [{ url: sitePaths.offline, key: '' }],
  view: (_place, context) => offlineView(context, pageFrames(context)),
};
