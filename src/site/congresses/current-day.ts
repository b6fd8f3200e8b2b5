import { daysBefore, daysBetween } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/**
 * The day on which the site is made, if it is one of `days`: the first one that is not over. Found
 * by binary search; the last question is about that day itself, so that the site is known to change
 * when the day ends.
 */
export const currentDay = (
  first: CalendarDate,
  last: CalendarDate,
  isOver: (day: CalendarDate) => boolean,
): CalendarDate | undefined => {
  if (isOver(last) || !isOver(daysBefore(first, 1))) return undefined;
  let [from, to] = [0, daysBetween(first, last)];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isOver(daysBefore(first, -middle))) from = middle + 1;
    else to = middle;
  }
  return daysBefore(first, -from);
};
