import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { registerFiles, registerNames } from '../open-data/registers.ts';
import { openDataView, type OpenDataView } from '../open-data/open-data-view.ts';

/** The page that describes the open data. */
export const openDataKind: PageKindOf<OpenDataView> = {
  reportName: 'Trang dữ liệu mở',
  ...derivedPage,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  asksClock: ['closing'],
  reserved: [sitePaths.openData],
  files: () => registerNames.flatMap(registerFiles).map(sitePaths.openDataFile),
  routes: () => [{ url: sitePaths.openData, key: '' }],
  view: (_place, context) => openDataView(context),
};
