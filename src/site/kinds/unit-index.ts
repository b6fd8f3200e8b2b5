import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { unitIndexView, type UnitIndexView } from '../units/unit-index-view.ts';

/** All units, grouped by the unit above them, with links to each letter. */
export const unitIndexKind: PageKindOf<UnitIndexView> = {
  reportName: 'Danh sách đơn vị',
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
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.unitIndex],
  files: none,
  listings: none,
  routes: () => [{ url: sitePaths.unitIndex, key: '' }],
  view: (_place, context) => unitIndexView(context),
};
