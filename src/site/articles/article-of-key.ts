import type { DepartedArticle } from '../../newsroom/departures.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';

/** The content file of an article, relative to the content folder. */
export const articleSource = (key: string): string => `articles/${key}.md`;

/** @throws Error where there is none: a route was planned for what is not there */
export const articleOf = (
  key: string,
  { articleByKey }: Pick<Newsroom, 'articleByKey'>,
): NewsArticle => {
  const article = articleByKey.get(key);
  if (!article) throw new Error(`page plan: no article ${key}`);
  return article;
};

/** @throws Error where there is none */
export const departedOf = (
  key: string,
  { departed }: Pick<Newsroom, 'departed'>,
): DepartedArticle => {
  const article = departed.find((each) => each.key === key);
  if (!article) throw new Error(`page plan: no withdrawn article ${key}`);
  return article;
};
