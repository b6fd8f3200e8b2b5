import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { registerFiles, registerNames } from '../open-data/registers.ts';
import { openDataView, type OpenDataView } from '../open-data/open-data-view.ts';

/** The page that describes the open data. */
export const openDataKind: PageKindOf<OpenDataView> = {
  reportName: 'Trang dữ liệu mở',
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
  asksClock: ['closing'],
  reserved: [sitePaths.openData],
  files: () => registerNames.flatMap(registerFiles).map(sitePaths.openDataFile),
  listings: none,
  routes: () => [{ url: sitePaths.openData, key: '' }],
  view: (_place, context) => openDataView(context),
};
