import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { closingView, type ClosingView } from '../plain-pages/closing-view.ts';
import { closingNote } from '../plain-pages/closing-note.ts';
import { pageFrames } from '../page-frame.ts';
import { planned } from '../planned.ts';

/** Says that the site is closed. */
export const closingKind: PageKindOf<ClosingView> = {
  reportName: 'Trang ngừng cập nhật',
  isWritten: false,
  deskName: 'Ngừng cập nhật',
  addresses: { from: 'setting' },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'entry',
  isOpenData: false,
  asksClock: ['closing'],
  reserved: [sitePaths.closing],
  files: none,
  listings: none,
  routes: ({ site }) =>
    site.closing ? [{ url: sitePaths.closing, key: '', source: 'site.yaml' }] : [],
  view: ({ url }, context) =>
    closingView(planned(closingNote(context.closing()), url), pageFrames(context)),
};
