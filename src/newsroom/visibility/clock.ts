import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';

/** Everything that is asked of the clock: whether an article shows, the site is closed, a day is over. */
export const clockQuestions = ['visibility', 'closing', 'isOver'] as const;
export type ClockQuestion = (typeof clockQuestions)[number];

/**
 * The only way to ask what time it is. A question about a moment that is still to come is remembered, so
 * that it is known when an answer next changes, and with it the site.
 */
export interface Clock {
  /** Whether a moment has come; one that is due now has. */
  readonly hasCome: (question: ClockQuestion, moment: VietnamMoment) => boolean;
  /**
   * When an answer that was given so far next changes; `undefined` if never.
   *
   * @param question the answers to this question alone
   */
  readonly nextChange: (question?: ClockQuestion) => VietnamMoment | undefined;
}

const earliest = (moments: readonly VietnamMoment[]): VietnamMoment | undefined =>
  moments.toSorted()[0];

export const clockAt = (now: VietnamMoment): Clock => {
  const next = new Map<ClockQuestion, VietnamMoment>();
  return {
    hasCome: (question, moment) => {
      if (moment <= now) return true;
      const known = next.get(question);
      if (known === undefined || moment < known) next.set(question, moment);
      return false;
    },
    nextChange: (question) =>
      question === undefined ? earliest([...next.values()]) : next.get(question),
  };
};

/** Whether a day in Vietnam is over: from the first minute of the next day. */
export const isOver = (day: CalendarDate, clock: Pick<Clock, 'hasCome'>): boolean =>
  clock.hasCome('isOver', `${dayAfter(day)}T00:00` as VietnamMoment);
