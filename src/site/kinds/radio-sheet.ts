import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { radioSheetView, type RadioSheetView } from '../radio/radio-sheet-view.ts';

/** The week's schedule as a sheet of paper for the notice board. */
export const radioSheetKind: PageKindOf<RadioSheetView> = {
  reportName: 'Lịch phát để in',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'broadcasts' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.radioSheet],
  files: none,
  listings: none,
  routes: ({ programmes }) =>
    programmes.length > 0 ? [{ url: sitePaths.radioSheet, key: '' }] : [],
  view: (_place, context) => radioSheetView(context),
};
