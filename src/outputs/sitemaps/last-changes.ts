import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { SitePath } from '../../url/site-path.ts';
import { lastChangeOf, latest } from '../article-instants.ts';

/**
 * The day on which pages last changed, judged by their articles: an article's own day, and for a
 * page that lists articles the newest of theirs. Other pages are absent.
 */
export const lastChanges = (newsroom: Newsroom): Map<SitePath, CalendarDate> => {
  const changes = new Map<SitePath, CalendarDate>();
  for (const article of newsroom.articles) {
    const day = lastChangeOf(article);
    if (day !== undefined) changes.set(article.path, day);
  }
  for (const [path, articles] of Object.values(pageKinds).flatMap(({ listings }) =>
    listings(newsroom),
  )) {
    const day = latest(articles.map((article) => changes.get(article.path)));
    if (day !== undefined) changes.set(path, day);
  }
  return changes;
};
