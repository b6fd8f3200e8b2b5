import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { archiveView, type ArchiveView } from '../lists/archive-views.ts';

/** The archive: all years and months. */
export const archiveKind: PageKindOf<ArchiveView> = {
  ...derivedPage,
  reportName: 'Lưu trữ',
  addresses: { from: 'program' },
  withdrawal: 'asked',
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.archive],
  listings: ({ articles }) => [[sitePaths.archive, articles]],
  routes: () => [{ url: sitePaths.archive, key: '' }],
  view: (_place, context) => archiveView(context),
};
