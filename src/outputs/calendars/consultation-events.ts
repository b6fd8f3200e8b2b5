import type { Congress } from '../../content/schema/congress-schema.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { OutputLabels } from '../output-options.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { lastNewsOf, sequenceOf } from './calendar-revision.ts';

/** The draft papers of a congress as events, from the first to the last day for comments. */
export const consultationEvents = (
  congress: Congress,
  newsroom: Newsroom,
  labels: OutputLabels['calendar'],
): CalendarEvent[] => {
  const lastNews = lastNewsOf(congress, newsroom);
  const { site } = newsroom;
  return congress.consultations.map(({ id, subject, opens, closes, office }) => ({
    uid: `gop-y-${id}@${new URL(identityOf(site)).host}`,
    sequence: sequenceOf(congress, lastNews),
    lastNews: lastNews ?? opens,
    from: opens,
    to: closes,
    status: 'CONFIRMED',
    name: `${labels.consultation}: ${subject}`,
    place: office,
    note: undefined,
    url: absoluteUrl(site.baseUrl, sitePaths.consultation(id)),
    categories: [labels.consultation],
  }));
};
