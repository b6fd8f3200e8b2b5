import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { ClockTime } from '../../dates/publishing-date.ts';
import { dayOf } from '../../dates/vietnam-clock.ts';
import type { NewsBroadcast } from './news-broadcasts.ts';

/** A time of a day at which a broadcast is played. */
export interface PlayTime {
  readonly slot: ClockTime;
  /** Not the first time at all. */
  readonly isRepeat: boolean;
}

type Aired = Pick<NewsBroadcast, 'date' | 'slots' | 'begins' | 'priority' | 'until'>;

/** The last day on which a broadcast may be played: an emergency lasts until its end. */
export const lastDayOnAir = ({ date, priority, until }: Aired): CalendarDate =>
  priority === 'khan-cap' && until !== undefined && dayOf(until) > date ? dayOf(until) : date;

const midnight = '00:00' as ClockTime;

/**
 * The times of a day at which a broadcast is played, in the order of its file on its own day. An
 * emergency is repeated at the same times each day until its end; one that runs past midnight goes
 * on at 00:00 of the next day.
 */
export const playTimesOn = (broadcast: Aired, day: CalendarDate): PlayTime[] => {
  const { date, slots, begins, priority, until } = broadcast;
  if (day < date || day > lastDayOnAir(broadcast)) return [];
  if (priority !== 'khan-cap' || until === undefined) {
    return slots.map((slot, index) => ({ slot, isRepeat: index > 0 }));
  }
  const goesOn = day > date && `${day}T${midnight}` < until && !slots.includes(midnight);
  return [...(goesOn ? [midnight] : []), ...slots]
    .map((slot) => ({ slot, at: `${day}T${slot}` }))
    .filter(({ at }) => at >= begins && at < until)
    .map(({ slot, at }) => ({ slot, isRepeat: at !== begins }));
};
