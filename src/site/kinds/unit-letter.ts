import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { unitLetterView, type UnitLetterView } from '../units/unit-index-view.ts';
import { eachLetter, unitLetter } from '../units/unit-letter.ts';

/** The units under one letter of the index. */
export const unitLetterKind: PageKindOf<UnitLetterView> = {
  ...derivedPage,
  reportName: 'Danh sách đơn vị',
  addresses: { from: 'derived', of: 'units' },
  asksClock: ['closing'],
  reserved: [sitePaths.unitLetters],
  routes: ({ units, kinds }) =>
    eachLetter(units.map((unit) => unitLetter(unit, kinds))).map((key) => ({
      url: sitePaths.unitLetter(key),
      key,
    })),
  view: ({ key }, context) => unitLetterView(key, context),
};
