import type { Unit } from '../../content/schema/unit-schema.ts';

/** The relations between units, each list in the order of the register. */
export interface UnitRelations {
  readonly below: (id: string) => readonly Unit[];
  readonly successorsOf: (id: string) => readonly Unit[];
  readonly successorsInPartOf: (id: string) => readonly Unit[];
}

type Index = ReadonlyMap<string, readonly Unit[]>;

const indexBy = (units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): Index => {
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      const list = index.get(key);
      if (list) list.push(unit);
      else index.set(key, [unit]);
    }
  }
  return index;
};

const listsOf =
  (index: Index) =>
  (id: string): readonly Unit[] =>
    index.get(id) ?? [];

/** Finds relations without a search through the whole register for each unit. */
export const unitRelations = (units: readonly Unit[]): UnitRelations => {
  const byParent = indexBy(units, ({ parent }) => (parent === undefined ? [] : [parent]));
  const byPredecessor = indexBy(units, ({ predecessors }) => predecessors);
  const byPart = indexBy(units, ({ predecessorsInPart }) => predecessorsInPart);
  return {
    below: listsOf(byParent),
    successorsOf: listsOf(byPredecessor),
    successorsInPartOf: listsOf(byPart),
  };
};
