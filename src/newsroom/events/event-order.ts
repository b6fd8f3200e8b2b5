import { compareText } from '../../content/compare-text.ts';
import type { Event } from '../../content/schema/event-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayOf } from '../../dates/vietnam-clock.ts';

/** By beginning, then by id, so that the order is total; a day comes before its moments. */
export const byBeginning = (a: Pick<Event, 'from' | 'id'>, b: Pick<Event, 'from' | 'id'>): number =>
  compareText(a.from, b.from) || compareText(a.id, b.id);

/** Its last day. */
export const lastDayOfEvent = ({ from, to }: Pick<Event, 'from' | 'to'>): CalendarDate =>
  dayOf(to ?? from);
