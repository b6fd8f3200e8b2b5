import type { Congress } from '../../../../src/content/schema/congress-schema.ts';
import { calendars } from '../../../../src/outputs/calendars/calendars.ts';
import type { OutputText } from '../../../../src/outputs/output-text.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { makeNewsroom, makeUnit, type ContentParts } from '../../site/make-newsroom.ts';
import { options, textAt } from '../make-outputs.ts';
import { readCalendar, type ReadEvent } from './read-calendar.ts';

/** The address of the site's calendar. */
export const all = '/tien-do-dai-hoi/lich.ics';

/** The calendars of a site with the unit `xa`. */
export const calendarsOf = (
  congresses: readonly Congress[],
  parts: ContentParts = {},
): OutputText[] =>
  calendars(
    makeNewsroom({ units: [makeUnit('xa')], congresses, ...parts }),
    options.labels.calendar,
  );

export type CongressFields = Parameters<typeof makeCongress>[1];

/** The event of one congress in the site's calendar, if it has one. */
export const eventOf = (fields: CongressFields, parts: ContentParts = {}): ReadEvent | undefined =>
  readCalendar(textAt(calendarsOf([makeCongress('x', fields)], parts), all)).events[0];
