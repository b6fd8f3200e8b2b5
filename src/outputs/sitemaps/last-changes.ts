import { yearOf, type CalendarDate } from '../../dates/calendar-date.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { lastChangeOf, latest } from '../article-instants.ts';

type Listing = readonly [SitePath, readonly NewsArticle[]];

/** The pages that list articles and how many articles they rest on. */
const listings = ({ articles, byCategory, byUnit, byMonth }: Newsroom): Listing[] => [
  [sitePaths.home, articles],
  [sitePaths.archive, articles],
  ...[...byCategory].map(([id, list]): Listing => [sitePaths.category(id), list]),
  ...[...byUnit].map(([id, list]): Listing => [sitePaths.unit(id), list]),
  ...[...byMonth].map(([month, list]): Listing => [sitePaths.archiveMonth(month), list]),
  ...[...Map.groupBy(articles, ({ date }) => yearOf(date.day))].map(([year, list]): Listing => [
    sitePaths.archiveYear(year),
    list,
  ]),
];

/**
 * The day on which pages last changed, as far as their articles tell: an article's own, and for a
 * page that lists articles the newest of theirs. Other pages are absent.
 */
export const lastChanges = (newsroom: Newsroom): Map<SitePath, CalendarDate> => {
  const changes = new Map<SitePath, CalendarDate>();
  for (const article of newsroom.articles) {
    const day = lastChangeOf(article);
    if (day !== undefined) changes.set(article.path, day);
  }
  for (const [path, articles] of listings(newsroom)) {
    const day = latest(articles.map((article) => changes.get(article.path)));
    if (day !== undefined) changes.set(path, day);
  }
  return changes;
};
