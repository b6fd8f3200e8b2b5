import type { Thread } from '../content/schema/thread-schema.ts';
import type { NewsArticle, Newsroom } from './newsroom.ts';

const belongsTo =
  ({ id, congress }: Thread) =>
  (article: Pick<NewsArticle, 'thread' | 'congresses'>): boolean =>
    article.thread === id || (congress !== undefined && article.congresses.includes(congress));

/** The articles of a thread (dòng sự kiện), oldest first. */
export const threadArticles = (
  thread: Thread,
  { articles }: Pick<Newsroom, 'articles'>,
): NewsArticle[] => articles.filter(belongsTo(thread));

/** The threads of an article: its own, and those of its congresses. */
export const threadsOf = (
  article: Pick<NewsArticle, 'thread' | 'congresses'>,
  { threads }: Pick<Newsroom, 'threads'>,
): Thread[] => threads.filter((thread) => belongsTo(thread)(article));
