import { ArticleReferences } from '../../content/check/article-references.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { SimilarityIndex, type SimilarArticle, type Similarity } from './similarity-index.ts';
import type { NewsArticle, Newsroom } from '../newsroom.ts';
import { newestFirst } from '../order.ts';

/** An article on another site, named by the editor. */
export interface ElsewhereArticle {
  readonly title: string;
  readonly date: CalendarDate;
  readonly url?: string | undefined;
}

/** An entry of "Các bài liên quan", with the reason why it is related. */
export type RelatedEntry =
  | { readonly article: NewsArticle; readonly reason: 'editor' | Similarity }
  | { readonly elsewhere: ElsewhereArticle; readonly reason: 'editor' };

const namedByEditor = (
  article: NewsArticle,
  references: ArticleReferences,
  newsroom: Newsroom,
): RelatedEntry[] =>
  [...new Set(article.related)].flatMap((entry): RelatedEntry[] => {
    if (typeof entry !== 'string') return [{ elsewhere: entry, reason: 'editor' }];
    const named = newsroom.articleByKey.get(references.keysOf(entry)[0] ?? '');
    return named ? [{ article: named, reason: 'editor' }] : [];
  });

const filledBySimilarity = (
  mostSimilar: readonly SimilarArticle[],
  named: ReadonlySet<string>,
  count: number,
): RelatedEntry[] =>
  mostSimilar
    .filter(({ article: { key } }) => !named.has(key))
    .slice(0, count)
    .toSorted((a, b) => newestFirst(a.article, b.article))
    .map(({ article, similarity }) => ({ article, reason: similarity }));

/** Shared by all newsrooms, because each differs little from the one before. */
const index = new SimilarityIndex();

/**
 * "Các bài liên quan" of any article: those that the editor named, in the editor's order, then the
 * most similar older ones, newest first, up to the site's number. An article's list is computed on
 * demand.
 */
export const relatedArticles = (
  newsroom: Newsroom,
): ((article: NewsArticle) => readonly RelatedEntry[]) => {
  const references = new ArticleReferences([...newsroom.articleByKey.keys()]);
  return (article) => {
    const chosen = namedByEditor(article, references, newsroom);
    const keys = new Set(
      chosen.flatMap((entry) => ('article' in entry ? [entry.article.key] : [])),
    );
    const missing = Math.max(0, newsroom.site.relatedArticles - chosen.length);
    const wanted = missing === 0 ? 0 : missing + keys.size;
    index.hold(newsroom.articles);
    const mostSimilar = index.mostSimilarTo(article.index, wanted);
    return [...chosen, ...filledBySimilarity(mostSimilar, keys, missing)];
  };
};
