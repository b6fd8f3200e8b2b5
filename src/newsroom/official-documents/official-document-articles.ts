import { officialDocumentsBySign } from '../../content/official-documents/official-document-citations.ts';
import { numberSign } from '../../content/official-documents/official-document-number.ts';
import { textFacts, type TextFactsOf } from '../../content/text-facts.ts';
import type { NewsArticle, Newsroom } from '../newsroom.ts';

/**
 * The articles whose texts name an official document of the register, by its slug; oldest first.
 */
export const articlesByOfficialDocument = (
  { articles, officialDocuments }: Pick<Newsroom, 'articles' | 'officialDocuments'>,
  factsOf: TextFactsOf = textFacts,
): ReadonlyMap<string, readonly NewsArticle[]> => {
  const bySlug = new Map<string, NewsArticle[]>();
  if (officialDocuments.length === 0) return bySlug;
  const known = officialDocumentsBySign(officialDocuments);
  for (const article of articles) {
    const slugs = factsOf(article).numbers.flatMap(
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
