import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { withdrawnView, type WithdrawnView } from '../articles/withdrawn-views.ts';
import { tombstonesOf } from '../addresses/tombstones.ts';

/** The page at the address of withdrawn content. */
export const withdrawnKind: PageKindOf<WithdrawnView> = {
  reportName: 'Bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'file', folder: 'articles' },
  withdrawal: 'asked',
  isPart: true,
  answers: 'gone',
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
  routes: (newsroom) =>
    tombstonesOf(newsroom).map(({ url, source }) => ({ url, key: url, source })),
  view: ({ key }, context) =>
    withdrawnView(planned(context.tombstoneAt(key), key), pageFrames(context)),
};
