import type { Newsroom } from '../newsroom/newsroom.ts';
import { calendars } from './calendars/calendars.ts';
import { feeds } from './feeds/feeds.ts';
import { newsSitemap } from './sitemaps/news-sitemap.ts';
import { openData } from './open-data/open-data.ts';
import type { OutputOptions } from './output-options.ts';
import type { OutputText } from './output-text.ts';
import type { Route } from '../site/plan-routes.ts';
import { robots } from './sitemaps/robots.ts';
import { sitemaps } from './sitemaps/sitemaps.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Every text file of the site for machines, in a fixed order: feeds, calendars, sitemaps,
 * `robots.txt`, open data, the web app manifest. Pure; equal arguments give equal bytes.
 *
 * @param routes the page plan
 */
export const outputTexts = async (
  newsroom: Newsroom,
  routes: readonly Route[],
  options: OutputOptions,
): Promise<OutputText[]> => {
  const [all, news] = await Promise.all([
    sitemaps(newsroom, routes),
    newsSitemap(newsroom, routes, options.now),
  ]);
  /** If there is an index, only the index is named, because it names its parts. */
  const entryPoints = [...all.slice(0, 1), ...(news ? [news] : [])];
  return [
    ...feeds(newsroom, options),
    ...calendars(newsroom, options.labels.calendar),
    ...all,
    ...(news ? [news] : []),
    robots(
      newsroom,
      entryPoints.map(({ path }) => path),
    ),
    ...openData(newsroom, options),
    webManifest(newsroom, options.manifest),
  ];
};
