import { hash } from 'node:crypto';
import { ArticleReferences } from '../../content/check/article-references.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { lazily } from './lazily.ts';
import { namedArticle } from './listed-article.ts';
import { partOf } from './part-of.ts';

const compared = ['key', 'title', 'category', 'congresses', 'thread', 'units'] as const;

const printOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');

/** The fields of an article that lists of other articles show or use to find it. */
const asRelated = (article: NewsArticle): unknown => [
  ...Object.values(partOf(article, compared)),
  ...Object.values(namedArticle(article)),
];

/**
 * For each article the hash of the inputs of all lists up to it; each hash includes the one before.
 */
const chainOf = (articles: readonly NewsArticle[]): readonly string[] => {
  let last = '';
  return articles.map((article) => {
    last = printOf([last, asRelated(article)]);
    return last;
  });
};

/**
 * The hash of the inputs of the list "Các bài liên quan" of an article, computed without the list.
 * Only older articles are compared, so that news does not change the hash of an old article.
 *
 * @returns `undefined` if there is no such article
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
