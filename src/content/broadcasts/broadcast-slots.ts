import type { ClockTime } from '../../dates/publishing-date.ts';
import type { CheckableBroadcast } from '../content.ts';
import type { Programme } from '../schema/programme-schema.ts';
import { readBroadcastName } from './broadcast-name.ts';

/**
 * The times of day at which a broadcast is played, the first one first: those of its own, the one in the name of
 * its file, or those of its programme.
 */
export const broadcastSlots = (
  { slots = [], slug }: Pick<CheckableBroadcast, 'slots' | 'slug'>,
  programme: Pick<Programme, 'slots'> | undefined,
): readonly ClockTime[] => {
  if (slots.length > 0) return slots;
  const named = readBroadcastName(slug)?.slot;
  return named ? [named] : (programme?.slots ?? []);
};
