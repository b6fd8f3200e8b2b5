import type { VietnamMoment } from '../dates/vietnam-clock.ts';

/**
 * The only way to ask what time it is. A question about a moment that is still to come is remembered, so
 * that it is known when an answer next changes, and with it the site.
 */
export interface Clock {
  /** Whether a moment has come; one that is due now has. */
  readonly hasCome: (moment: VietnamMoment) => boolean;
  /** When the answer to a question asked so far next changes; `undefined` if never. */
  readonly nextChange: () => VietnamMoment | undefined;
}

export const clockAt = (now: VietnamMoment): Clock => {
  let next: VietnamMoment | undefined;
  return {
    hasCome: (moment) => {
      if (moment <= now) return true;
      if (next === undefined || moment < next) next = moment;
      return false;
    },
    nextChange: () => next,
  };
};
