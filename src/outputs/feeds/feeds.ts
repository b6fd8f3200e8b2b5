import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { atomFeed } from './atom-feed.ts';
import type { FeedOptions } from './feed-entry.ts';
import { jsonFeed } from './json-feed.ts';
import { makeFeeds } from './make-feeds.ts';
import type { OutputText } from '../output-text.ts';

/** The former addresses of front pages, where their feeds are also available. */
const formerOf = ({
  categories,
  units,
  threads,
}: Newsroom): ReadonlyMap<SitePath, readonly SitePath[]> =>
  new Map([
    ...categories.map(
      ({ id, formerIds }) => [sitePaths.category(id), formerIds.map(sitePaths.category)] as const,
    ),
    ...units.map(
      ({ id, formerIds }) => [sitePaths.unit(id), formerIds.map(sitePaths.unit)] as const,
    ),
    ...threads.map(
      ({ id, formerIds }) => [sitePaths.thread(id), formerIds.map(sitePaths.thread)] as const,
    ),
  ]);

/** Every feed, as Atom and as JSON Feed. Pure. */
export const feeds = (newsroom: Newsroom, options: FeedOptions): OutputText[] => {
  const former = formerOf(newsroom);
  return makeFeeds(newsroom, options).flatMap((feed) => {
    const [atom, json] = [atomFeed(feed), jsonFeed(feed)];
    return [feed.of, ...(former.get(feed.of) ?? [])].flatMap((at) => [
      { path: sitePaths.atomFeed(at), text: atom },
      { path: sitePaths.jsonFeed(at), text: json },
    ]);
  });
};
