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

/** The names of the articles that state the facts, the delegates and the results of a congress. */
const sourcesOf = ({ facts, delegates, results }: Congress): ReadonlySet<string | undefined> =>
  new Set([...facts, ...delegates, ...results].map(({ article }) => article));

/** The articles of a congress, newest first: those about it and those that state something of it. */
export const articlesOfCongress = (
  congress: Congress,
  newsroom: Pick<Newsroom, 'articles'>,
): NewsArticle[] => {
  const sources = sourcesOf(congress);
  return newsroom.articles
    .filter(
      ({ congresses, key, slug }) =>
        congresses.includes(congress.id) || sources.has(key) || sources.has(slug),
    )
    .toSorted(newestFirst);
};
