import type { Level, UnitKind } from '../schema/kind-schema.ts';

/** All kinds of party organisation that a site knows, and their levels. */
export interface KindRegister {
  readonly levels: readonly Level[];
  readonly kinds: readonly UnitKind[];
}

const replacing = <Entry extends { readonly id: string }>(
  known: readonly Entry[],
  own: readonly Entry[],
): Entry[] => [...new Map([...known, ...own].map((entry) => [entry.id, entry])).values()];

/** A register with a site's own kinds and levels; an entry with a known id takes its place. */
export const withOwnKinds = (
  known: KindRegister,
  own: Partial<KindRegister> = {},
): KindRegister => ({
  levels: replacing(known.levels, own.levels ?? []),
  kinds: replacing(known.kinds, own.kinds ?? []),
});

/** Look-ups in a register. */
export interface KindIndex {
  readonly kinds: ReadonlyMap<string, UnitKind>;
  readonly levels: ReadonlyMap<string, Level>;
}

const indexes = new WeakMap<KindRegister, KindIndex>();

/** The look-ups of a register; computed once for each register. */
export const kindIndex = (register: KindRegister): KindIndex => {
  const made = indexes.get(register);
  if (made) return made;
  const index = {
    kinds: new Map(register.kinds.map((kind) => [kind.id, kind])),
    levels: new Map(register.levels.map((level) => [level.id, level])),
  };
  indexes.set(register, index);
  return index;
};
