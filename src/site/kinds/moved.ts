import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { movedView, type MovedView } from '../addresses/moved-views.ts';
import { placesOf } from '../addresses/old-address-pages.ts';

/** The page at an old address; it redirects. */
export const movedKind: PageKindOf<MovedView> = {
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
  routes: (_newsroom, old) => placesOf('moved', old),
  view: ({ url }, context) =>
    movedView(planned(context.redirectsAt(url), url)[0], url, pageFrames(context)),
};
