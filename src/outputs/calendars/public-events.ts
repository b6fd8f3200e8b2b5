import type { Event } from '../../content/schema/event-schema.ts';
import { daysBetween } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { lastDayOfEvent } from '../../newsroom/events/event-order.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { OutputLabels } from '../output-options.ts';
import type { OutputText } from '../output-text.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { calendarText } from './calendar-text.ts';

type Labels = Pick<OutputLabels, 'sampleTitle'> & { readonly calendar: OutputLabels['calendar'] };

const momentOf = (time: Event['from'] | undefined): VietnamMoment | undefined =>
  time?.includes('T') === true ? (time as VietnamMoment) : undefined;

const firstDay = '2000-01-01' as CalendarDate;

/** Grows with each day on which the announcement was changed (RFC 5545, section 3.8.7.4). */
const sequenceOf = ({ updated, cancelled }: Event): number =>
  (updated === undefined ? 0 : 2 * Math.max(0, daysBetween(firstDay, updated))) + Number(cancelled);

const eventOf = (event: Event, { site }: Newsroom, { sampleTitle }: Labels): CalendarEvent => {
  const { id, formerIds, name, kind, from, to, place, chair, note, sample } = event;
  const said = [chair, note].filter((each) => each !== undefined).join('. ');
  const page = kind === 'su-kien' ? sitePaths.event(id) : sitePaths.workCalendar;
  return {
    uid: `su-kien-${formerIds[0] ?? id}@${new URL(identityOf(site)).host}`,
    sequence: sequenceOf(event),
    lastNews: event.updated ?? dayOf(from),
    from: dayOf(from),
    to: lastDayOfEvent(event),
    begins: momentOf(from),
    ends: momentOf(to),
    status: event.cancelled ? 'CANCELLED' : 'CONFIRMED',
    name: sample ? sampleTitle(name) : name,
    place,
    note: said === '' ? undefined : said,
    url: absoluteUrl(site.baseUrl, page),
    categories: [],
  };
};

/** The calendars of events that are no congress and of the work calendar; an empty one is no file. */
export const publicEventCalendars = (newsroom: Newsroom, labels: Labels): OutputText[] => {
  const { baseUrl, name } = newsroom.site;
  const of = (kind: Event['kind'], path: SitePath, title: string): OutputText[] => {
    const its = newsroom.events.filter((event) => event.kind === kind);
    if (its.length === 0) return [];
    const text = calendarText({
      name: title,
      host: new URL(baseUrl).host,
      source: absoluteUrl(baseUrl, path),
      events: its.map((event) => eventOf(event, newsroom, labels)),
    });
    return [{ path, text }];
  };
  return [
    ...of('su-kien', sitePaths.eventCalendar, labels.calendar.events(name)),
    ...of('cong-tac', sitePaths.workCalendarFile, labels.calendar.work(name)),
  ];
};
