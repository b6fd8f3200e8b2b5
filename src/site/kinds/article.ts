import { none, type PageKindOf } from '../page-kind.ts';
import { articleView, type ArticleView } from '../articles/article-view.ts';
import { articleOf, articleSource } from '../articles/article-of-key.ts';

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
  robots: (key, newsroom) => !articleOf(key, newsroom).stub,
  sitemaps: 'pagesAndNews',
  cache: 'revalidated',
  offline: 'newest',
  isSearched: true,
  feeds: 'entry',
  isOpenData: true,
  reserved: [/^\/\d{4}\/$/u],
  files: none,
  listings: none,
  routes: ({ articles }) =>
    articles.map(({ path: url, key }) => ({ url, key, source: articleSource(key) })),
  view: ({ key }, { newsroom, texts, knownMedia, frames, relatedTo }) => {
    const article = articleOf(key, newsroom);
    const body = article.stub ? undefined : texts.get(article.file)?.html;
    return articleView(article, body, relatedTo(key), newsroom, knownMedia, frames);
  },
};
