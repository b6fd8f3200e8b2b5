import { getCollection, type CollectionEntry } from 'astro:content';
import categories from './categories.json';
import units from './units.json';

export type Article = CollectionEntry<'articles'>;

const local = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString();
export const day = (date: Date): string =>
  local(date).slice(0, 10).split('-').toReversed().join('/');
export const iso = (date: Date): string => local(date).replace('.000Z', '+07:00');
export const urlOf = (article: Article): string => `/articles/${article.id}/`;
export const nameOf = (list: { id: string; name: string }[], id: string): string =>
  list.find((entry) => entry.id === id)?.name ?? id;

const load = async () => {
  const newestFirst = (await getCollection('articles')).toSorted(
    (one, other) => other.data.date.getTime() - one.data.date.getTime(),
  );
  return {
    newestFirst,
    places: new Map(newestFirst.map((article, index) => [article.id, index])),
    byUnit: Map.groupBy(newestFirst, ({ data }) => data.unit),
    byCategory: Map.groupBy(newestFirst, ({ data }) => data.category),
  };
};

let loaded: ReturnType<typeof load> | undefined;

/** All articles and lists of them, computed once. */
export const archive = () => (loaded ??= load());

export const relatedTo = async (article: Article): Promise<Article[]> => {
  const { newestFirst, places, byUnit } = await archive();
  const told = article.data.related
    .map((slug) => newestFirst[places.get(slug) ?? -1])
    .filter((found) => found !== undefined);
  const more = (byUnit.get(article.data.unit) ?? [])
    .slice(0, 6)
    .filter((other) => other.id !== article.id && !told.includes(other));
  return [...told, ...more].slice(0, 5);
};

export { categories, units };
