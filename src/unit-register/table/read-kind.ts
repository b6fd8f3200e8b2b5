import type { UnitKind } from '../../content/schema/kind-schema.ts';
import type { KindRegister } from '../../content/unit-kinds/kind-register.ts';
import { nearestOf } from '../../content/nearest.ts';
import { slugOf } from '../../url/slug.ts';

/** Words at the beginning of a name, with the kind and the name of its party organisation. */
interface Beginning {
  readonly words: string;
  readonly kind: UnitKind;
}

/** Finds kinds by what offices write. */
export interface KindReader {
  /** The kind that a cell names: its id, its name, or a short form. */
  readonly named: (cell: string) => UnitKind | undefined;
  /** The nearest kind, for a hint. */
  readonly nearest: (cell: string) => string | undefined;
  /**
   * The kind that a name begins with, and the whole name: `Phường Ba Đình` is `Đảng bộ phường Ba
   * Đình`.
   */
  readonly ofName: (name: string) => { readonly kind: UnitKind; readonly name: string } | undefined;
}

const withoutParty = (name: string): string => name.replace(/^Đảng bộ /u, '');

const beginningsOf = (kinds: readonly UnitKind[]): Beginning[] =>
  kinds
    .flatMap((kind) => [
      { words: kind.name, kind },
      ...[withoutParty(kind.name), ...kind.shortForms].map((words) => ({ words, kind })),
    ])
    .toSorted((a, b) => b.words.length - a.words.length);

const startsWith = (name: string, words: string): boolean => {
  const [whole, beginning] = [name.toLowerCase(), words.toLowerCase()];
  return (
    whole.startsWith(beginning) &&
    (beginning.endsWith('.') || whole.charAt(beginning.length) === ' ')
  );
};

/** The readers of a register's kinds. */
export const kindReader = ({ kinds }: KindRegister): KindReader => {
  const byWord = new Map(
    kinds
      .toReversed()
      .flatMap((kind) =>
        [kind.id, kind.name, withoutParty(kind.name), ...kind.shortForms].map(
          (word) => [slugOf(word), kind] as const,
        ),
      ),
  );
  const beginnings = beginningsOf(kinds);
  return {
    named: (cell) => byWord.get(slugOf(cell)),
    nearest: (cell) => {
      const near = nearestOf(cell, byWord.keys());
      return near && byWord.get(near)?.name;
    },
    ofName: (name) => {
      const found = beginnings.find(({ words }) => startsWith(name, words));
      if (!found) return undefined;
      const { kind, words } = found;
      if (startsWith(name, kind.name)) return { kind, name };
      const rest = name.slice(words.length).trim();
      return { kind, name: `${kind.name} ${rest}` };
    },
  };
};
