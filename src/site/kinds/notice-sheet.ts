import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { noticeSheetView, type NoticeSheetView } from '../articles/copies.ts';
import { sitePaths } from '../../url/site-path.ts';
import { articleSource } from '../texts/text-sources.ts';

/** An article as a sheet of paper for the notice board. */
export const noticeSheetKind: PageKindOf<NoticeSheetView> = {
  reportName: 'Tờ bảng tin của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: true,
  answers: 'page',
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
  routes: ({ site, articles }) =>
    site.noticeSheets
      ? articles
          .filter(({ stub }) => !stub)
          .map(({ key }) => ({ url: sitePaths.noticeSheet(key), key, source: articleSource(key) }))
      : [],
  view: ({ key }, context) =>
    noticeSheetView(planned(context.article(key), key), context.body(articleSource(key)), context),
};
