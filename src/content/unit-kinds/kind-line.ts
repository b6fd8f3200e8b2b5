import type { EditedValue } from '../edit/changed-value.ts';
import { flowText } from '../edit/value-text.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { KindIndex } from './kind-register.ts';
import { slugOf } from '../../url/slug.ts';

const isWritten = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const written = (value: object): EditedValue =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => isWritten(each))
      .map(([key, each]: [string, unknown]) => [
        key,
        key === 'changes' ? (each as object[]).map(written) : (each as EditedValue),
      ]),
  );

/** A kind as an entry of `kinds.yaml`, on one line, without its dash. */
export const kindLine = ({ id, name, level, ...kind }: UnitKind): string =>
  flowText(written({ id, name, level, ...kind }));

/** An entry for a kind that a unit names and no register has: its id may be a name. */
export const kindLineOfNew = (named: string, name: string): string =>
  flowText({ id: slugOf(named), name, level: 'co-so' });

/** The kind without bounds in time. */
export const unbounded = ({ validFrom: _from, validTo: _to, ...kind }: UnitKind): UnitKind => kind;

/** What a kind is under that may be under any that is not lower. */
const notLower = (level: string, { levels }: KindIndex): string[] => {
  const rank = levels.get(level)?.rank ?? 0;
  return [...levels.values()].filter((each) => each.rank <= rank).map(({ id }) => id);
};

/** The kind that may also be under another kind, now and earlier. */
export const widened = (
  { changes, ...kind }: UnitKind,
  more: string,
  index: KindIndex,
): UnitKind => {
  const underMore = ({ under, level }: Pick<UnitKind, 'under' | 'level'>): string[] => [
    ...new Set([...(under.length > 0 ? under : notLower(level, index)), more]),
  ];
  return {
    ...kind,
    under: underMore(kind),
    changes: changes.map((change) => ({ ...change, under: underMore(change) })),
  };
};
