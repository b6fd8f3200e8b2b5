import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths } from '../url/site-path.ts';
import { atomFeed } from './atom-feed.ts';
import type { FeedOptions } from './feed-entry.ts';
import { jsonFeed } from './json-feed.ts';
import { makeFeeds } from './make-feeds.ts';
import type { OutputText } from './output-text.ts';

/** The feeds of the site, of each category and of each unit, each as Atom and as JSON Feed. Pure. */
export const feeds = (newsroom: Newsroom, options: FeedOptions): OutputText[] =>
  makeFeeds(newsroom, options).flatMap((feed) => [
    { path: sitePaths.atomFeed(feed.of), text: atomFeed(feed) },
    { path: sitePaths.jsonFeed(feed.of), text: jsonFeed(feed) },
  ]);
