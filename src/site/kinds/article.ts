import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { articleView, type ArticleView } from '../articles/article-view.ts';
import { articleSource } from '../texts/text-sources.ts';

/** An article (bài viết). */
export const articleKind: PageKindOf<ArticleView> = {
  reportName: 'Bài',
  isWritten: true,
  deskName: 'Bài viết',
  addresses: { from: 'file', folder: 'articles' },
  withdrawal: 'tombstone',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: (key, { articleByKey }) => !articleByKey.get(key)?.stub,
  sitemaps: 'pagesAndNews',
  cache: 'revalidated',
  offline: 'newest',
  isSearched: true,
  feeds: 'entry',
  isOpenData: true,
  asksClock: ['visibility', 'closing'],
  reserved: [/^\/\d{4}\/$/u],
  files: none,
  listings: none,
  routes: ({ articles }) =>
    articles.map(({ path: url, key }) => ({ url, key, source: articleSource(key) })),
  view: ({ key }, context) => articleView(planned(context.article(key), key), context),
};
