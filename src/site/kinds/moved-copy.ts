import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { movedCopyView, type MovedCopyView } from '../addresses/moved-views.ts';
import { placesOf } from '../addresses/old-address-pages.ts';

/** The file at the former address of a text copy; it names the new address. */
export const movedCopyKind: PageKindOf<MovedCopyView> = {
  reportName: 'Địa chỉ cũ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'redirect' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'leadsOn',
  upload: 'leaf',
  format: 'text',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility'],
  reserved: [],
  files: none,
  listings: none,
  routes: (_newsroom, old) => placesOf('movedCopy', old),
  view: ({ url }, context) =>
    movedCopyView(planned(context.redirectsAt(url), url)[0], pageFrames(context)),
};
