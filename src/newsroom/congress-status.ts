import type { Congress, CongressStatus } from '../content/schema/congress-schema.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { earliestDay, latestDay } from '../dates/imprecise-date.ts';

type Standing = Pick<Congress, 'status' | 'actual' | 'planned' | 'suspended' | 'asOf'>;

/** Said or not: held where it has a time of its own, else expected. */
const saidStatus = ({ status, actual }: Standing): CongressStatus =>
  status ?? (actual ? 'da-hoan-thanh' : 'du-kien');

const isAhead = (status: CongressStatus): boolean =>
  status === 'du-kien' || status === 'da-an-dinh';

/** How far a congress has come; one ahead with a suspension that has no end is suspended. */
export const statusOf = (congress: Standing): CongressStatus => {
  const status = saidStatus(congress);
  const isOpen = congress.suspended.some(({ to }) => to === undefined);
  return isOpen && isAhead(status) ? 'tam-dung' : status;
};

/** Whether a congress is put off at the time of what is known. */
export const isSuspended = (congress: Standing): boolean =>
  ['tam-dung', 'hoan'].includes(statusOf(congress));

const isAfter = (day: CalendarDate | undefined, end: CalendarDate | undefined): boolean =>
  day !== undefined && end !== undefined && day > end;

/**
 * Whether a congress began after the last day of its plan, or was still ahead after that day; `asOf`
 * says up to when this is known. One that is put off is told as such, not as late.
 */
export const isSlipped = (congress: Standing): boolean => {
  const { planned, actual, asOf } = congress;
  const end = planned && latestDay(planned);
  if (actual) return isAfter(earliestDay(actual), end);
  return isAhead(statusOf(congress)) && isAfter(asOf, end);
};
