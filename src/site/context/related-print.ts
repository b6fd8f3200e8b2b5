import { hash } from 'node:crypto';
import { ArticleReferences } from '../../content/check/article-references.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { lazily } from './lazily.ts';
import { namedArticle } from './listed-article.ts';
import { partOf } from './part-of.ts';

const compared = ['key', 'title', 'category', 'congresses', 'thread', 'units'] as const;

const printOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');

/** What other lists can show of an article, or find it by. */
const asRelated = (article: NewsArticle): unknown => [
  ...Object.values(partOf(article, compared)),
  ...Object.values(namedArticle(article)),
];

/** Of each article what decides the lists up to it: each print holds the one before. */
const chainOf = (articles: readonly NewsArticle[]): readonly string[] => {
  let last = '';
  return articles.map((article) => {
    last = printOf([last, asRelated(article)]);
    return last;
  });
};

/**
 * What decides the list "Các bài liên quan" of an article, as a hash; the list itself is not made for it. Only
 * older articles are compared, so that news leaves the print of an old article as it was.
 *
 * @returns `undefined` where there is no such article
 */
export const relatedPrints = ({
  articles,
  articleByKey,
  site: { relatedArticles },
}: Newsroom): ((key: string) => string | undefined) => {
  const chain = lazily(() => chainOf(articles));
  const references = lazily(() => new ArticleReferences([...articleByKey.keys()]));
  const named = (entry: NewsArticle['related'][number]): unknown => {
    if (typeof entry !== 'string') return entry;
    const article = articleByKey.get(references().keysOf(entry)[0] ?? '');
    return article ? asRelated(article) : null;
  };
  return (key) => {
    const article = articleByKey.get(key);
    if (!article) return undefined;
    return printOf([chain()[article.index], article.related.map(named), relatedArticles]);
  };
};
