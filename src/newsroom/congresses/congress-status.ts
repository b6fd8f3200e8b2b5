import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';

type Standing = Pick<Congress, 'status' | 'actual' | 'planned' | 'suspended' | 'asOf'>;

/** The stated status, or otherwise: held if it has an actual time, else expected. */
const saidStatus = ({ status, actual }: Standing): CongressStatus =>
  status ?? (actual ? 'da-hoan-thanh' : 'du-kien');

const isAhead = (status: CongressStatus): boolean =>
  status === 'du-kien' || status === 'da-an-dinh';

/** The status of a congress; a future one with an open-ended suspension is suspended. */
export const statusOf = (congress: Standing): CongressStatus => {
  const status = saidStatus(congress);
  const isOpen = congress.suspended.some(({ to }) => to === undefined);
  return isOpen && isAhead(status) ? 'tam-dung' : status;
};

/** Whether a congress is suspended according to the latest information. */
export const isSuspended = (congress: Standing): boolean =>
  ['tam-dung', 'hoan'].includes(statusOf(congress));

const isAfter = (day: CalendarDate | undefined, end: CalendarDate | undefined): boolean =>
  day !== undefined && end !== undefined && day > end;

/**
 * Whether a congress began after the last day of its plan, or was still ahead after that day;
 * `asOf` is the date of the latest information. A suspended one counts as suspended, not as late.
 */
export const isSlipped = (congress: Standing): boolean => {
  const { planned, actual, asOf } = congress;
  const end = planned && latestDay(planned);
  if (actual) return isAfter(earliestDay(actual), end);
  return isAhead(statusOf(congress)) && isAfter(asOf, end);
};
