import type { EditedValue } from '../edit/changed-value.ts';
import { flowText } from '../edit/value-text.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
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

/** The kind that may also be under another kind, now and earlier. */
export const widened = ({ under, changes, ...kind }: UnitKind, more: string): UnitKind => ({
  ...kind,
  under: under.length > 0 ? [...new Set([...under, more])] : under,
  changes: changes.map((change) => ({
    ...change,
    under: change.under.length > 0 ? [...new Set([...change.under, more])] : change.under,
  })),
});
