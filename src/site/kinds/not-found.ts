import { pageFrames } from '../page-frame.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { notFoundView, type NotFoundView } from '../plain-pages/not-found-view.ts';
import { sitePaths } from '../../url/site-path.ts';

/** The page for addresses that do not exist. */
export const notFoundKind: PageKindOf<NotFoundView> = {
  reportName: 'Trang báo không tìm thấy',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'notFound',
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
  asksClock: ['closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: () => [{ url: sitePaths.notFound, key: '' }],
  view: (_place, context) => notFoundView(context, pageFrames(context)),
};
