import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';

/**
 * The questions to the clock: whether an article is visible or the sound of a broadcast kept, the site is closed, a day is over, an
 * emergency is on air, a broadcast has begun.
 */
export const clockQuestions = ['visibility', 'closing', 'isOver', 'emergency', 'onAir'] as const;
export type ClockQuestion = (typeof clockQuestions)[number];

/**
 * The only access to the time. Questions about future moments are recorded, so that it is known
 * when an answer, and with it the site, next changes.
 */
export interface Clock {
  /** Whether a moment has come; true for the current moment. */
  readonly hasCome: (question: ClockQuestion, moment: VietnamMoment) => boolean;
  /**
   * When one of the answers given so far next changes; `undefined` if never.
   *
   * @param question only the answers to this question
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
