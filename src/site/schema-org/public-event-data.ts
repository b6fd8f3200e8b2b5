import type { Event } from '../../content/schema/event-schema.ts';
import { isoOf, changeDate } from '../../dates/publishing-date.ts';
import { siteLanguage } from '../site-language.ts';
import type { EventFacts } from './event-data.ts';
import { thing, topThing, type JsonLd } from './schema-org.ts';

/** An event that is no congress (schema.org/Event). */
export const publicEventData = (
  { name, from, to, place, cancelled }: Event,
  { url, organizer }: EventFacts,
): JsonLd[] => [
  topThing('Event', {
    '@id': url,
    url,
    name,
    startDate: isoOf(changeDate(from)),
    endDate: to === undefined ? undefined : isoOf(changeDate(to)),
    eventStatus: cancelled ? 'https://schema.org/EventCancelled' : undefined,
    location: place === undefined ? undefined : thing('Place', { name: place }),
    organizer: organizer === undefined ? undefined : thing('Organization', { name: organizer }),
    inLanguage: siteLanguage,
  }),
];
