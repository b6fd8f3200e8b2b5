import type { Congress } from '../../content/schema/congress-schema.ts';
import type { NewsArticle, Newsroom } from '../newsroom.ts';
import { newestFirst } from '../order.ts';

/** A fact from an article about a congress, with the article. */
export type CongressFact = Congress['facts'][number] & { readonly sourceArticle: NewsArticle };

/** The facts of a congress from visible articles; unpublished articles are not quoted. */
export const shownFacts = (
  { facts }: Pick<Congress, 'facts'>,
  { articles }: Pick<Newsroom, 'articles'>,
): CongressFact[] =>
  facts.flatMap((fact) => {
    const sourceArticle = articles.find(
      ({ key, slug }) => key === fact.article || slug === fact.article,
    );
    return sourceArticle ? [{ ...fact, sourceArticle }] : [];
  });

/** The articles of a congress, newest first: those about it and those that its facts name. */
export const articlesOfCongress = (
  congress: Congress,
  newsroom: Pick<Newsroom, 'articles'>,
): NewsArticle[] => {
  const telling = new Set(shownFacts(congress, newsroom).map(({ sourceArticle }) => sourceArticle));
  return newsroom.articles
    .filter((article) => article.congresses.includes(congress.id) || telling.has(article))
    .toSorted(newestFirst);
};
