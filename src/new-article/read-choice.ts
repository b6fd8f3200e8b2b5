import { faults } from '../content/faults/catalogue.ts';
import { nearestOf } from '../content/nearest.ts';
import type { Category } from '../content/schema/category-schema.ts';
import type { Unit } from '../content/schema/unit-schema.ts';
import type { Reading } from './reading.ts';

/** An entry of a register with all names that may be typed for it. */
interface Choice {
  readonly id: string;
  readonly names: readonly string[];
  /** Wrong names that people use for the entry. */
  readonly wrongNames: readonly string[];
}

type UnknownId = 'CATEGORY_UNKNOWN' | 'UNIT_UNKNOWN';

/** Few enough to be listed in one sentence. */
const few = 8;

const folded = (text: string): string => text.trim().normalize('NFC').toLowerCase();

const readChoice = (
  typed: string,
  choices: readonly Choice[],
  code: UnknownId,
): Reading<string> => {
  const exact = choices.find(({ id, names }) =>
    [id, ...names].some((name) => folded(name) === folded(typed)),
  );
  if (exact) return { value: exact.id };
  const idsByName = new Map(
    choices.flatMap(({ id, names, wrongNames }) =>
      [id, ...names, ...wrongNames].map((name) => [name, id] as const),
    ),
  );
  const { message, hint } = faults[code].text(
    typed,
    idsByName.get(nearestOf(typed, idsByName.keys()) ?? ''),
  );
  const isListed = choices.length > 0 && choices.length <= few && !hint.startsWith('ý bạn là');
  const cure = isListed ? `chọn một trong: ${choices.map(({ id }) => id).join(', ')}` : hint;
  return { fault: `${message}; ${cure}` };
};

/** A category's id, from its id or name. */
export const readCategory = (typed: string, categories: readonly Category[]): Reading<string> =>
  readChoice(
    typed,
    categories.map(({ id, name }) => ({ id, names: [name], wrongNames: [] })),
    'CATEGORY_UNKNOWN',
  );

/** A unit's id, from its id, its name or another correct name. */
export const readUnit = (typed: string, units: readonly Unit[]): Reading<string> =>
  readChoice(
    typed,
    units.map(({ id, name, shortName, aliases, misspellings }) => ({
      id,
      names: [name, ...(shortName === undefined ? [] : [shortName]), ...aliases],
      wrongNames: misspellings,
    })),
    'UNIT_UNKNOWN',
  );
