import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { archiveView, type ArchiveView } from '../lists/archive-views.ts';

/** The archive: all years and months. */
export const archiveKind: PageKindOf<ArchiveView> = {
  reportName: 'Lưu trữ',
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
  reserved: [sitePaths.archive],
  files: none,
  listings: ({ articles }) => [[sitePaths.archive, articles]],
  routes: () => [{ url: sitePaths.archive, key: '' }],
  view: (_place, context) => archiveView(context),
};
