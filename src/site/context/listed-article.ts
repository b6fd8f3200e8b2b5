import type { NewsArticle } from '../../newsroom/newsroom.ts';
import { partOf } from './part-of.ts';

const named = ['path', 'title', 'date', 'visibility', 'stub', 'sample'] as const;

/** The fields of an article for a page that only names it. */
export type NamedArticle = Pick<NewsArticle, (typeof named)[number]>;

const listed = [...named, 'standfirst', 'category', 'image', 'audio'] as const;

/** The fields of an article for a list of teasers. */
export type ListedArticle = Pick<NewsArticle, (typeof listed)[number]>;

export const namedArticle = (article: NewsArticle): NamedArticle => partOf(article, named);

export const listedArticle = (article: NewsArticle): ListedArticle => partOf(article, listed);
