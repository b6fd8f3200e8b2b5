import type { Congress } from '../../content/schema/congress-schema.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { thing, topThing, type JsonLd } from './schema-org.ts';
import { siteLanguage } from '../site-language.ts';

export interface EventFacts {
  /** The congress's page. */
  readonly url: string;
  /** The name of the unit that holds it. */
  readonly organizer: string | undefined;
}

/** The first and last day, if the register names them and they are certain. */
const daysOf = (congress: Congress): readonly [from: string, to: string] | undefined => {
  const when = whenOf(congress);
  if (when.isExpected) return undefined;
  if (when.kind === 'day') return [when.day, when.day];
  return when.kind === 'range' ? [when.from, when.to] : undefined;
};

/**
 * The status of an event. Schema.org has no value for a past event, and "scheduled" would say that
 * it is still to come, so the days must show it.
 */
const eventStatus = (congress: Congress): string | undefined => {
  if (statusOf(congress) === 'da-hoan-thanh') return undefined;
  return `https://schema.org/${isSuspended(congress) ? 'EventPostponed' : 'EventScheduled'}`;
};

/** A congress as an event (schema.org/Event); absent if its days are unknown. */
export const eventData = (congress: Congress, { url, organizer }: EventFacts): JsonLd[] => {
  const days = daysOf(congress);
  if (!days) return [];
  const [startDate, endDate] = days;
  return [
    topThing('Event', {
      '@id': url,
      url,
      name: congress.name,
      startDate,
      endDate,
      eventStatus: eventStatus(congress),
      location: congress.place === undefined ? undefined : thing('Place', { name: congress.place }),
      organizer: organizer === undefined ? undefined : thing('Organization', { name: organizer }),
      inLanguage: siteLanguage,
    }),
  ];
};
