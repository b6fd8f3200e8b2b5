import type { Newsroom } from '../../newsroom/newsroom.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import { startOfDay } from '../article-instants.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedOptions } from './feed-entry.ts';

/** The last entry in the feeds of a closed site: why it ends, and what replaces it. */
export const closingEntry = (
  { site }: Newsroom,
  { labels }: Pick<FeedOptions, 'labels'>,
): FeedEntry[] => {
  const { closing, station, baseUrl } = site;
  if (!closing) return [];
  const at = startOfDay(closing.date);
  const successors = closing.successors.map(({ name, url }) => `${name}: ${url}`);
  return [
    {
      id: absoluteUrl(identityOf(site), sitePaths.closing),
      url: absoluteUrl(baseUrl, sitePaths.closing),
      title: labels.closed,
      summary: [closing.reason, ...successors].join(' '),
      date: closing.date,
      published: at,
      updated: at,
      category: undefined,
      units: [],
      authors: [station],
      audio: undefined,
    },
  ];
};
