import { atAllAddresses, feedFiles } from '../feed-files.ts';
import { plainlySearched } from '../../search/index/search-document.ts';
import { unitsWithCalendar } from '../../newsroom/units/unit-calendars.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageKindOf } from '../page-kind.ts';
import { unitView, type UnitView } from '../units/unit-view.ts';
import { planned } from '../planned.ts';

/** The page of a unit (tổ chức đảng). */
export const unitKind: PageKindOf<UnitView> = {
  reportName: 'Đơn vị',
  isWritten: false,
  deskName: 'Đơn vị',
  addresses: { from: 'register', register: 'units.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'source',
  isOpenData: true,
  asksClock: ['visibility', 'closing', 'isOver'],
  reserved: [],
  files: (newsroom) => [
    ...atAllAddresses(newsroom.units, (id) => feedFiles(sitePaths.unit(id))),
    ...atAllAddresses(unitsWithCalendar(newsroom), (id) => [sitePaths.unitCalendar(id)]),
  ],
  listings: ({ byUnit }) => [...byUnit].map(([id, articles]) => [sitePaths.unit(id), articles]),
  routes: ({ units }) => units.map(({ id: key }) => ({ url: sitePaths.unit(key), key })),
  searched: ({ key }, context) => {
    const { name, note, under } = planned(context.unit(key), key);
    const title = under === undefined ? name : `${name} (${under})`;
    return { ...plainlySearched, type: 'unit', title, standfirst: note, unitIds: [key] };
  },
  view: ({ key }, context) => unitView(planned(context.unit(key), key), context),
};
