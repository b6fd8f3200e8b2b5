import { feedFiles } from '../feed-files.ts';
import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { correctionsView, type CorrectionsView } from '../lists/corrections-view.ts';

/** All corrections (đính chính). */
export const correctionsKind: PageKindOf<CorrectionsView> = {
  reportName: 'Trang đính chính',
  ...derivedPage,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  feeds: 'source',
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.corrections],
  files: () => feedFiles(sitePaths.corrections),
  routes: () => [{ url: sitePaths.corrections, key: '' }],
  view: (_place, context) => correctionsView(context),
};
