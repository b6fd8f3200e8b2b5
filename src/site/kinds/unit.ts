import { unitsWithCalendar } from '../../newsroom/unit-calendars.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageKindFacts } from '../page-kind.ts';

/** The page of a unit (tổ chức đảng). */
export const unitKind: PageKindFacts = {
  reportName: 'Đơn vị',
  isWritten: false,
  deskName: 'Đơn vị',
  addresses: { from: 'register', register: 'units.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'source',
  isOpenData: false,
  reserved: [sitePaths.unitFolder],
  files: (newsroom) => [
    ...newsroom.units
      .map(({ id }) => sitePaths.unit(id))
      .flatMap((front) => [sitePaths.atomFeed(front), sitePaths.jsonFeed(front)]),
    ...unitsWithCalendar(newsroom).map(({ id }) => sitePaths.unitCalendar(id)),
  ],
  listings: ({ byUnit }) => [...byUnit].map(([id, articles]) => [sitePaths.unit(id), articles]),
};
