import { dateView } from '../articles/date-view.ts';
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
  robots: (key, { articleByKey }) => {
    const article = articleByKey.get(key);
    return article?.stub !== true && article?.sample !== true;
  },
  sitemaps: 'pagesAndNews',
  cache: 'revalidated',
  offline: 'newest',
  feeds: 'entry',
  isOpenData: true,
  asksClock: ['visibility', 'closing', 'emergency'],
  reserved: [/^\/\d{4}\/$/u],
  files: none,
  listings: none,
  routes: ({ articles }) =>
    articles.map(({ path: url, key }) => ({ url, key, source: articleSource(key) })),
  searched: ({ key }, context) => {
    const article = planned(context.article(key), key);
    const { title, standfirst, date, category, stub, sample } = article;
    const { iso, text } = dateView(date);
    return {
      type: 'article',
      title,
      standfirst,
      date: iso,
      dateText: text,
      category: context.category(category)?.name ?? category,
      unitIds: context.unitsOfArticle(key).map(({ id }) => id),
      names: context.threadsOfArticle(key).map((thread) => thread.title),
      source: stub ? undefined : articleSource(key),
      isStub: stub,
      isSample: sample,
    };
  },
  view: ({ key }, context) => articleView(planned(context.article(key), key), context),
};
