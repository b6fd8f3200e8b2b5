import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { atomFeed } from './atom-feed.ts';
import type { FeedOptions } from './feed-entry.ts';
import { jsonFeed } from './json-feed.ts';
import { feedInputs, feedSections, makeFeed } from './make-feeds.ts';
import type { OutputGroup } from '../output-group.ts';

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

/** Every feed, as Atom and as JSON Feed, each to be made by itself. */
export const feedGroups = (newsroom: Newsroom, options: FeedOptions): OutputGroup[] => {
  const former = formerOf(newsroom);
  return feedSections(newsroom, options).map((section) => {
    const places = [section.of, ...(former.get(section.of) ?? [])];
    return {
      paths: [places.map(sitePaths.atomFeed), places.map(sitePaths.jsonFeed)],
      from: () => feedInputs(section, newsroom, options),
      make: () => {
        const feed = makeFeed(section, newsroom, options);
        return [atomFeed(feed), jsonFeed(feed)];
      },
    };
  });
};
