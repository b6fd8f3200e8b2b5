import {
  escape,
  ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Duration } from 'luxon';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';

/** A calendar to subscribe to. */
export interface Calendar {
  readonly name: string;
  /** The site's host. */
  readonly host: string;
  /** The absolute address of the calendar. */
  readonly source: string;
  readonly events: readonly CalendarEvent[];
}

const secondsADay = Duration.fromObject({ days: 1 }).as('seconds');

/**
 * The time zone of Vietnam, unchanged since 13 June 1975. It is in every calendar, because one
 * without any component would be invalid (RFC 5545, section 3.6). The library does not get the
 * zone: it would then write days and `DTSTAMP` in the zone of the machine.
 */
const zone = [
  'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** Before the first event, or the end; no value begins a line. */
const firstComponent = /^(?=BEGIN:VEVENT\r|END:VCALENDAR$)/mu;

/** A day for the library, which reads days in UTC. */
const utcDay = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);

const instantOf = (moment: string): Date => new Date(`${moment}:00+07:00`);

/** Hours are written in UTC, so that no calendar depends on the zone of a machine. */
const timesOf = ({
  from,
  to,
  begins,
  ends,
}: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> => {
  /** An end without an hour is the end of its day, whatever the hour of the beginning. */
  if (begins === undefined || (ends === undefined && to !== from)) {
    /** The first day after it (RFC 5545, section 3.8.2.2). */
    return { start: utcDay(from), end: utcDay(dayAfter(to)), allDay: true };
  }
  return { start: instantOf(begins), ...(ends !== undefined && { end: instantOf(ends) }) };
};

const eventData = (event: CalendarEvent): ICalEventData => {
  const lastNews = new Date(`${event.lastNews}T00:00:00+07:00`);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: lastNews,
    lastModified: lastNews,
    ...timesOf(event),
    status: ICalEventStatus[event.status],
    /** The event does not mark anybody as busy. */
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: xmlCharacters(event.name),
    location: event.place === undefined ? null : xmlCharacters(event.place),
    description: event.note === undefined ? null : xmlCharacters(event.note),
    url: event.url,
    categories: event.categories.map((name) => ({ name: xmlCharacters(name) })),
  };
};

/** A calendar as iCalendar (RFC 5545): CRLF, lines of at most 75 octets, nothing from the clock. */
export const calendarText = ({ name, host, source, events }: Calendar): string => {
  const calendar = new ICalCalendar({
    prodId: { company: host, product: 'ban-tin-dai-hoi', language: 'VI' },
    /** The library does not escape names. */
    name: escape(xmlCharacters(name), false),
    source,
    scale: 'GREGORIAN',
    ttl: secondsADay,
    events: events.map(eventData),
  });
  return `${calendar.toString().replace(firstComponent, zone)}\r\n`;
};
