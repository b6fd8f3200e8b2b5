import { DateTime } from 'luxon';
import type { CalendarDate } from './calendar-date.ts';
import type { PublishingDate } from './publishing-date.ts';

/** The zone in which every date of the site is meant. */
const zone = 'Asia/Ho_Chi_Minh';

/** A moment in Vietnam, `YYYY-MM-DDTHH:mm`; text order is time order. */
export type VietnamMoment = string & { readonly brand: 'VietnamMoment' };

/** The moment in Vietnam of an instant; 00:30 there is still the previous day in UTC. */
export const vietnamMoment = (instant: Date): VietnamMoment =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm") as VietnamMoment;

/** Reads an ISO 8601 time; one without an offset is meant in Vietnam. `undefined` if it is none. */
export const parseInstant = (text: string): Date | undefined => {
  const time = DateTime.fromISO(text, { zone });
  return time.isValid ? time.toJSDate() : undefined;
};

/** The day a moment lies in. */
export const dayOf = (moment: VietnamMoment): CalendarDate => moment.slice(0, 10) as CalendarDate;

/** The moment at which a date begins: its time, or the start of its day. */
export const startOf = (date: PublishingDate): VietnamMoment =>
  `${date.day}T${date.time ?? '00:00'}` as VietnamMoment;
