import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { radioSheetView, type RadioSheetView } from '../radio/radio-sheet-view.ts';

/** The week's schedule as a sheet of paper for the notice board. */
export const radioSheetKind: PageKindOf<RadioSheetView> = {
  ...derivedPage,
  reportName: 'Lịch phát để in',
  addresses: { from: 'derived', of: 'broadcasts' },
  robots: 'hidden',
  sitemaps: 'none',
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.radioSheet],
  routes: ({ programmes }) =>
    programmes.length > 0 ? [{ url: sitePaths.radioSheet, key: '' }] : [],
  view: (_place, context) => radioSheetView(context),
};
