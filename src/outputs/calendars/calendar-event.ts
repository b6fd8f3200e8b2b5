import type { Congress } from '../../content/schema/congress-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { ImpreciseDate } from '../../dates/imprecise-date.ts';
import { unitOfCongress } from '../../newsroom/congresses/congress-register.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { lastNewsOf, sequenceOf } from './calendar-revision.ts';
import type { OutputLabels } from '../output-options.ts';

/** A congress as an event of a calendar. */
export interface CalendarEvent {
  /** `<id>@<host>`, as first published; neither a new id nor a new host changes it. */
  readonly uid: string;
  readonly sequence: number;
  /** The day of the newest information about it. */
  readonly lastNews: CalendarDate;
  readonly from: CalendarDate;
  /** Its last day. */
  readonly to: CalendarDate;
  /** Its hours, if they are known; without them it takes whole days. */
  readonly begins?: VietnamMoment | undefined;
  readonly ends?: VietnamMoment | undefined;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly name: string;
  readonly place: string | undefined;
  readonly note: string | undefined;
  readonly url: Href;
  readonly categories: readonly string[];
}

/** The first and last day; `undefined` if no day is known. */
const daysOf = (date: ImpreciseDate): Pick<CalendarEvent, 'from' | 'to'> | undefined => {
  if (date.kind === 'day') return { from: date.day, to: date.day };
  return date.kind === 'range' ? { from: date.from, to: date.to } : undefined;
};

const eventStatus = (congress: Congress): CalendarEvent['status'] => {
  if (isSuspended(congress)) return 'CANCELLED';
  const status = statusOf(congress);
  const isOpen = status === 'da-an-dinh' && whenOf(congress).isExpected;
  return status === 'du-kien' || isOpen ? 'TENTATIVE' : 'CONFIRMED';
};

/** A congress as an event; `undefined` if its day is not known. */
export const calendarEvent = (
  congress: Congress,
  newsroom: Newsroom,
  labels: OutputLabels['calendar'],
): CalendarEvent | undefined => {
  const days = daysOf(whenOf(congress));
  if (!days) return undefined;
  const { site } = newsroom;
  const { id, name, note, pilot, place } = congress;
  const lastNews = lastNewsOf(congress, newsroom);
  const unit = unitOfCongress(congress, newsroom)?.name;
  return {
    ...days,
    uid: `${congress.formerIds[0] ?? id}@${new URL(identityOf(site)).host}`,
    sequence: sequenceOf(congress, lastNews),
    lastNews: lastNews ?? days.from,
    status: eventStatus(congress),
    /** Calendars cannot mark an event as expected, so its name must. */
    name: whenOf(congress).isExpected ? labels.expected(name) : name,
    place,
    note,
    url: absoluteUrl(site.baseUrl, sitePaths.congress(id)),
    categories: [pilot ? labels.pilot : labels.congress, ...(unit === undefined ? [] : [unit])],
  };
};
