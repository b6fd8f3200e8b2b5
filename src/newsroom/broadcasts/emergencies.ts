import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { Clock } from '../visibility/clock.ts';
import type { NewsBroadcast } from './news-broadcasts.ts';

/** An emergency broadcast; the check reports one without an end. */
export interface Emergency extends NewsBroadcast {
  readonly until: VietnamMoment;
}

const isEmergency = (broadcast: NewsBroadcast): broadcast is Emergency =>
  broadcast.priority === 'khan-cap' && broadcast.until !== undefined;

/** The emergencies that are not over, also those that are still to come, in the order of their beginnings. */
export const emergenciesAhead = (
  broadcasts: readonly NewsBroadcast[],
  { hasCome }: Pick<Clock, 'hasCome'>,
): Emergency[] =>
  broadcasts.filter(isEmergency).filter(({ until }) => !hasCome('emergency', until));

/** Whether an emergency that is not over has begun. */
export const isRunning = (
  { begins }: Pick<Emergency, 'begins'>,
  { hasCome }: Pick<Clock, 'hasCome'>,
): boolean => hasCome('emergency', begins);
