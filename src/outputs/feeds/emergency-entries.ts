import type { Newsroom } from '../../newsroom/newsroom.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { minuteInstant } from '../article-instants.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedOptions } from './feed-entry.ts';

/** The emergencies that are on air, as the first entries of feeds that are read instead of the pages. */
export const emergencyEntries = (
  { site }: Pick<Newsroom, 'site'>,
  { emergencies = [], labels }: Pick<FeedOptions, 'emergencies' | 'labels'>,
): FeedEntry[] =>
  emergencies
    .filter(({ isRunning }) => isRunning)
    .map(({ path, title, text, from, until, isSample }) => {
      const at = minuteInstant(from.iso);
      const end = `${labels.emergencyUntil} ${until.text}`;
      return {
        id: absoluteUrl(identityOf(site), path),
        url: absoluteUrl(site.baseUrl, path),
        title: `${labels.emergency}: ${isSample ? labels.sampleTitle(title) : title}`,
        summary: [`${end.charAt(0).toUpperCase()}${end.slice(1)}.`, text].filter(Boolean).join(' '),
        date: from.iso,
        published: at,
        updated: at,
        category: undefined,
        units: [],
        authors: [site.station],
        audio: undefined,
      };
    });
