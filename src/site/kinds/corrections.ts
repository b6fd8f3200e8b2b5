import { feedFiles } from '../feed-files.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { correctionsView, type CorrectionsView } from '../lists/corrections-view.ts';

/** All corrections (đính chính). */
export const correctionsKind: PageKindOf<CorrectionsView> = {
  reportName: 'Trang đính chính',
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
  feeds: 'source',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.corrections],
  files: () => feedFiles(sitePaths.corrections),
  listings: none,
  routes: () => [{ url: sitePaths.corrections, key: '' }],
  view: (_place, context) => correctionsView(context),
};
