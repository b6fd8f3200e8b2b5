import type { Newsroom } from '../newsroom/newsroom.ts';
import { calendars } from './calendars/calendars.ts';
import { emergencyFile } from './emergency-file.ts';
import { feedGroups } from './feeds/feeds.ts';
import { podcastGroups } from './podcasts/podcast-groups.ts';
import { radioCalendar } from './calendars/radio-calendar.ts';
import { publicEventCalendars } from './calendars/public-events.ts';
import { newsSitemap } from './sitemaps/news-sitemap.ts';
import { openDataGroups } from './open-data/open-data.ts';
import type { OutputOptions } from './output-options.ts';
import { groupOf, type OutputGroup } from './output-group.ts';
import type { Route } from '../site/plan-routes.ts';
import { robots } from './sitemaps/robots.ts';
import { sitemapGroups } from './sitemaps/sitemaps.ts';
import { voiceFile } from './voice-file.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Every text file of the site for machines, in a fixed order: feeds, podcasts, emergencies, calendars, sitemaps,
 * `robots.txt`, open data, the web app manifest. Pure; equal arguments give equal bytes.
 *
 * @param routes the page plan
 */
export const outputGroups = async (
  newsroom: Newsroom,
  routes: readonly Route[],
  options: OutputOptions,
): Promise<OutputGroup[]> => {
  const all = sitemapGroups(newsroom, routes);
  const news = await newsSitemap(newsroom, routes, options.now);
  /** Only the index is named, where there is one; it names its parts. */
  const entryPoints = [...(all[0]?.paths.flat() ?? []), ...(news ? [news.path] : [])];
  return [
    ...feedGroups(newsroom, options),
    ...podcastGroups(newsroom, options),
    ...emergencyFile(newsroom, options),
    ...voiceFile(newsroom, options),
    ...radioCalendar(newsroom, options.labels),
    groupOf([
      ...calendars(newsroom, options.labels.calendar),
      ...publicEventCalendars(newsroom, options.labels),
    ]),
    ...all,
    groupOf([...(news ? [news] : []), robots(newsroom, entryPoints)]),
    ...openDataGroups(newsroom, options),
    groupOf([webManifest(newsroom, options.manifest)]),
  ];
};
