import type { Unit } from '../../content/schema/unit-schema.ts';

/** The ids of all predecessors of a unit, step by step, the nearest first; never its own. */
export const ancestorIdsOf = (unit: Unit, byId: ReadonlyMap<string, Unit>): ReadonlySet<string> => {
  const found = new Set<string>();
  let step: readonly string[] = unit.predecessors;
  while (step.length > 0) {
    const fresh = step.filter((id) => id !== unit.id && !found.has(id));
    for (const id of fresh) found.add(id);
    step = fresh.flatMap((id) => byId.get(id)?.predecessors ?? []);
  }
  return found;
};

/**
 * Whether a unit below another one ended while the upper one continued. Independent of the clock;
 * if two end together, neither outlives the other.
 */
export const hasLeft = (below: Pick<Unit, 'validTo'>, above: Pick<Unit, 'validTo'>): boolean =>
  below.validTo !== undefined && below.validTo < (above.validTo ?? '9999');
