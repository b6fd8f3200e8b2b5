import { none, type PageKindOf } from '../page-kind.ts';
import { movedView, type MovedView } from '../addresses/moved-views.ts';
import { placesOf } from '../addresses/old-address-pages.ts';

/** Stands at an old address and leads on. */
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
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
  routes: (_newsroom, old) => placesOf('moved', old),
  view: ({ url }, { redirectsAt, frames }) => movedView(redirectsAt(url)[0], url, frames),
};
