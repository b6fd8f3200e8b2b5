import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { movedChoicesView, type MovedChoicesView } from '../addresses/moved-views.ts';
import { placesOf } from '../addresses/old-address-pages.ts';

/** The page at an address whose redirects differ only in their query. */
export const movedChoicesKind: PageKindOf<MovedChoicesView> = {
  reportName: 'Địa chỉ cũ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'redirect' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'leadsOn',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: (_newsroom, old) => placesOf('movedChoices', old),
  view: ({ url }, context) =>
    movedChoicesView(planned(context.redirectsAt(url), url), url, pageFrames(context)),
};
