import { broadcastSlots } from '../broadcasts/broadcast-slots.ts';
import type { CheckableBroadcast } from '../content.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { hangingOn, problem, type Problem } from '../problem.ts';
import type { Programme } from '../schema/programme-schema.ts';

interface Placed {
  readonly broadcast: CheckableBroadcast;
  readonly programme: Programme | undefined;
  readonly locator: Locator;
}

/** Loudspeakers that both broadcasts use; a broadcast without clusters uses all. */
const meet = ({ clusters: a = [] }: CheckableBroadcast, b: CheckableBroadcast): boolean => {
  const { clusters: others = [] } = b;
  return a.length === 0 || others.length === 0 || a.some((cluster) => others.includes(cluster));
};

/** A priority broadcast goes before a normal one, and an emergency before all: they share a slot. */
const isSameRank = (a: CheckableBroadcast, b: CheckableBroadcast): boolean =>
  a.priority === b.priority && a.priority !== 'khan-cap';

/** Two broadcasts in one slot of one cluster of loudspeakers, reported at the later file. */
export const takenSlots = (all: readonly Placed[]): Problem[] => {
  const bySlot = new Map<string, CheckableBroadcast[]>();
  return all.flatMap(({ broadcast, programme, locator }) => {
    const { date } = broadcast;
    if (!date) return [];
    for (const [index, slot] of broadcastSlots(broadcast, programme).entries()) {
      const before = bySlot.get(`${date} ${slot}`) ?? [];
      const other = before.find((each) => isSameRank(each, broadcast) && meet(each, broadcast));
      if (other) {
        const at = locator.valueAt(broadcast.slots?.length ? ['slots', index] : ['date']);
        const found = problem('BROADCAST_SLOT_TAKEN', at, slot, date, other.file);
        return [hangingOn(found, other.file)];
      }
      bySlot.set(`${date} ${slot}`, [...before, broadcast]);
    }
    return [];
  });
};
