import { xmlCharacters } from '../../html/escape-xml.ts';
import { changeDate, isoOf } from '../../dates/publishing-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

/** Every event and every line of the work calendar, in the order of their beginnings. */
export const eventRecords = ({ events, site }: Newsroom): RecordOf<'events'>[] =>
  events.map(({ id, kind, name, from, to, place, chair, attendees, unit, note, ...event }) => ({
    id,
    ...(kind === 'su-kien' && { url: absoluteUrl(site.baseUrl, sitePaths.event(id)) }),
    kind,
    name: xmlCharacters(name),
    from: isoOf(changeDate(from)),
    ...(to !== undefined && { to: isoOf(changeDate(to)) }),
    ...(place !== undefined && { place: xmlCharacters(place) }),
    ...(chair !== undefined && { chair: xmlCharacters(chair) }),
    ...(attendees !== undefined && { attendees: xmlCharacters(attendees) }),
    ...(unit !== undefined && { unitId: unit }),
    ...(note !== undefined && { note: xmlCharacters(note) }),
    cancelled: event.cancelled,
    ...(event.updated !== undefined && { updated: event.updated }),
    sample: event.sample,
  }));
