import { sitePaths } from '../../url/site-path.ts';
import {
  announcerScriptView,
  type AnnouncerScriptView,
} from '../articles/announcer-script-view.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { articleSource } from '../texts/text-sources.ts';

/** An article as the announcer reads it, to print; only in the preview. */
export const announcerScriptKind: PageKindOf<AnnouncerScriptView> = {
  reportName: 'Kịch bản phát thanh của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: true,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'preview',
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
  routes: ({ articles }) =>
    articles
      .filter(({ stub }) => !stub)
      .map(({ key }) => ({
        url: sitePaths.announcerScript(key),
        key,
        source: articleSource(key),
      })),
  view: ({ key }, context) =>
    announcerScriptView(key, planned(context.readArticle(key), key), context),
};
