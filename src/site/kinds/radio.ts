import { firstDays } from '../../newsroom/broadcasts/first-days.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { radioView, type RadioView } from '../radio/radio-view.ts';

/** The station's page: today, the week's schedule, listening again. */
export const radioKind: PageKindOf<RadioView> = {
  reportName: 'Trang truyền thanh',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'broadcasts' },
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
  asksClock: ['closing', 'isOver', 'emergency'],
  reserved: [sitePaths.radio, sitePaths.emergencies],
  files: (newsroom) => [
    ...(newsroom.programmes.length > 0 ? [sitePaths.emergencies] : []),
    ...(firstDays(newsroom).length > 0 ? [sitePaths.radioCalendar] : []),
  ],
  listings: none,
  routes: ({ programmes }) => (programmes.length > 0 ? [{ url: sitePaths.radio, key: '' }] : []),
  view: (_place, context) => radioView(context),
};
