import type { Congress } from '../../content/schema/congress-schema.ts';
import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import type { SiteContext } from '../site-context.ts';

type Clock = Pick<SiteContext, 'isOver'>;

/**
 * Whether a congress is still to come or under way, as far as its dates are known, and not
 * postponed.
 */
export const isAhead = (congress: Congress, { isOver }: Clock): boolean => {
  const last = latestDay(whenOf(congress));
  const isOpen = statusOf(congress) !== 'da-hoan-thanh' && !isSuspended(congress);
  return isOpen && !congress.others && last !== undefined && !isOver(last);
};

/** Whether the days of a coming congress are known and it begins within a week. */
export const isWithinWeek = (congress: Congress, { isOver }: Clock): boolean => {
  const when = whenOf(congress);
  const first = earliestDay(when);
  return when.kind !== 'months' && first !== undefined && isOver(daysBefore(first, 8));
};
