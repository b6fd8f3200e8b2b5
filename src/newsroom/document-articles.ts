import { documentsBySign, numbersCited } from '../content/documents/document-citations.ts';
import { numberSign } from '../content/documents/document-number.ts';
import type { NewsArticle, Newsroom } from './newsroom.ts';

/**
 * The articles whose texts name an official document of the register, by its slug; oldest first.
 */
export const articlesByDocument = ({
  articles,
  documents,
}: Pick<Newsroom, 'articles' | 'documents'>): ReadonlyMap<string, readonly NewsArticle[]> => {
  const bySlug = new Map<string, NewsArticle[]>();
  if (documents.length === 0) return bySlug;
  const known = documentsBySign(documents);
  for (const article of articles) {
    const slugs = numbersCited(article.body).flatMap(
      (number) => known.get(numberSign(number))?.slug ?? [],
    );
    for (const slug of new Set(slugs)) {
      const list = bySlug.get(slug);
      if (list) list.push(article);
      else bySlug.set(slug, [article]);
    }
  }
  return bySlug;
};
