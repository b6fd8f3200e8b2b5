import { firstDays } from '../../newsroom/broadcasts/first-days.ts';
import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { radioView, type RadioView } from '../radio/radio-view.ts';

/** The station's page: today, the week's schedule, listening again. */
export const radioKind: PageKindOf<RadioView> = {
  ...derivedPage,
  reportName: 'Trang truyền thanh',
  addresses: { from: 'derived', of: 'broadcasts' },
  asksClock: ['visibility', 'closing', 'isOver', 'emergency'],
  reserved: [sitePaths.radio, sitePaths.emergencies],
  files: (newsroom) => [
    ...(newsroom.programmes.length > 0 ? [sitePaths.emergencies] : []),
    ...(firstDays(newsroom).length > 0 ? [sitePaths.radioCalendar] : []),
  ],
  routes: ({ programmes }) => (programmes.length > 0 ? [{ url: sitePaths.radio, key: '' }] : []),
  view: (_place, context) => radioView(context),
};
