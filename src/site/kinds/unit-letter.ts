import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { unitLetterView, type UnitLetterView } from '../units/unit-index-view.ts';
import { eachLetter, unitLetter } from '../units/unit-letter.ts';

/** The units under one letter of the index. */
export const unitLetterKind: PageKindOf<UnitLetterView> = {
  reportName: 'Danh sách đơn vị',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'units' },
  withdrawal: 'leadsUp',
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
  reserved: [sitePaths.unitLetters],
  files: none,
  listings: none,
  routes: ({ units, kinds }) =>
    eachLetter(units.map((unit) => unitLetter(unit, kinds))).map((key) => ({
      url: sitePaths.unitLetter(key),
      key,
    })),
  view: ({ key }, context) => unitLetterView(key, context),
};
