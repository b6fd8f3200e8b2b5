import { mondayOf } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { currentDay } from '../congresses/current-day.ts';
import type { SiteQuestions } from '../context/site-questions.ts';

/** What the pages of the station are about on the day on which the site is made. */
export interface RadioDay {
  /** Today, if it is among the days of the broadcasts; otherwise nothing is said about today. */
  readonly today: CalendarDate | undefined;
  /** The day up to which broadcasts are past or of today; absent if all are still to come. */
  readonly until: CalendarDate | undefined;
  /** The Monday of the week to show: that of today, or of the broadcasts next to it. */
  readonly monday: CalendarDate | undefined;
}

/** Only days with broadcasts ask the clock, so that a finished archive never changes. */
export const radioDay = ({
  broadcastDays,
  isOver,
}: Pick<SiteQuestions, 'broadcastDays' | 'isOver'>): RadioDay => {
  const days = broadcastDays();
  if (!days) return { today: undefined, until: undefined, monday: undefined };
  const { first, last } = days;
  const today = currentDay(first, last, isOver);
  if (today) return { today, until: today, monday: mondayOf(today) };
  return isOver(last)
    ? { today, until: last, monday: mondayOf(last) }
    : { today, until: undefined, monday: mondayOf(first) };
};
