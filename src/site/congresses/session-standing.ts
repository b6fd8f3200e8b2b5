import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import { earliestDay, latestDay, type ImpreciseDate } from '../../dates/imprecise-date.ts';
import type { SiteContext } from '../site-context.ts';

/** Whether a session is over, under way or still to come on the day on which the site is made. */
export type SessionStanding = 'done' | 'now' | 'ahead';

/**
 * From the days of a session; `undefined` where they do not tell: no days are known, only months of
 * which one has begun, or expected days that have begun.
 */
export const sessionStanding = (
  when: ImpreciseDate,
  { isOver }: Pick<SiteContext, 'isOver'>,
): SessionStanding | undefined => {
  const [first, last] = [earliestDay(when), latestDay(when)];
  if (first === undefined || last === undefined) return undefined;
  if (!isOver(daysBefore(first, 1))) return 'ahead';
  if (when.isExpected) return undefined;
  if (isOver(last)) return 'done';
  return when.kind === 'months' ? undefined : 'now';
};
