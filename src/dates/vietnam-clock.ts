import { DateTime, type DurationObjectUnits } from 'luxon';
import { monthOf, type CalendarDate } from './calendar-date.ts';
import type { ClockTime, PublishingDate } from './publishing-date.ts';

/** The time zone of every date on the site. */
const zone = 'Asia/Ho_Chi_Minh';

/** A moment in Vietnam, `YYYY-MM-DDTHH:mm`; text order is time order. */
export type VietnamMoment = string & { readonly brand: 'VietnamMoment' };

/** A day, or a moment of it if known; a day sorts before all its moments. */
export type ChangeTime = CalendarDate | VietnamMoment;

const written = (time: DateTime): VietnamMoment =>
  time.toFormat("yyyy-MM-dd'T'HH:mm") as VietnamMoment;

/** The moment in Vietnam of an instant; at 00:30 there it is still the previous day in UTC. */
export const vietnamMoment = (instant: Date): VietnamMoment =>
  written(DateTime.fromJSDate(instant, { zone }));

/** The moment some time earlier. */
export const momentBefore = (moment: VietnamMoment, span: DurationObjectUnits): VietnamMoment =>
  written(DateTime.fromISO(moment, { zone }).minus(span));

/** The moment some time later. */
export const momentAfter = (moment: VietnamMoment, span: DurationObjectUnits): VietnamMoment =>
  written(DateTime.fromISO(moment, { zone }).plus(span));

/** A complete date, alone or with a time; ISO 8601 also allows `12`, `2020-W10` and the like. */
const wholeDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*)?$/u;

/**
 * Reads an ISO 8601 time; without an offset it is a time in Vietnam. `undefined` for anything
 * else.
 */
export const parseInstant = (text: string): Date | undefined => {
  if (!wholeDate.test(text)) return undefined;
  const time = DateTime.fromISO(text, { zone });
  return time.isValid ? time.toJSDate() : undefined;
};

/** The day of a moment. */
export const dayOf = (moment: ChangeTime): CalendarDate => moment.slice(0, 10) as CalendarDate;

/** The moment at which a date begins: its time, or the start of its day or month. */
export const startOf = ({
  precision,
  day,
  time = '00:00' as ClockTime,
}: PublishingDate): VietnamMoment =>
  `${precision === 'month' ? `${monthOf(day)}-01` : day}T${time}` as VietnamMoment;
