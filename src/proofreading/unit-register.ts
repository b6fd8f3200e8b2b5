import { readMisspelling, type Misspelling } from './misspelling.ts';
import type { UnitNames } from './options.ts';
import { properNamesIn, type ProperName } from './proper-names.ts';
import { canonicalSyllable } from './syllable-difference.ts';
import { wellKnownPlaces } from './well-known-places.ts';
import { wordsOf } from './words.ts';

/** The names of all units, indexed for look-ups. */
export interface UnitRegister {
  /** Misspellings by their first word, the longest first. */
  readonly misspellings: ReadonlyMap<string, readonly Misspelling[]>;
  /** The UTF-16 units that misspellings begin with. */
  readonly firstUnits: ReadonlySet<number>;
  /** Proper names by all their syllables but one, which is replaced by a star. */
  readonly byOthers: ReadonlyMap<string, readonly ProperName[]>;
  /** The possible numbers of syllables in proper names. */
  readonly lengths: readonly number[];
  /** All syllables of proper names, canonical. */
  readonly syllables: ReadonlySet<string>;
  /** Every correct name, canonical. */
  readonly known: ReadonlySet<string>;
  /** Whether it has so many names that any other name is likely to be near one of them. */
  readonly isDense: boolean;
}

/**
 * A district has about twenty communes; with all 3,321 of the country every name is near another
 * one.
 */
const mostSparse = 150;

/** All syllables but one. @example keyWithout(['hồng', 'đức'], 0) // '* đức' */
export const keyWithout = (syllables: readonly string[], place: number): string =>
  syllables.map((syllable, index) => (index === place ? '*' : syllable)).join(' ');

const canonicalWords = (name: string): string[] =>
  wordsOf(name).map(({ start, end }) => canonicalSyllable(name.slice(start, end)));

/** Every run of two or more words of a name. */
const stretchesOf = (name: string): string[] => {
  const words = canonicalWords(name);
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_last, more) => words.slice(from, from + more + 2).join(' ')),
  );
};

const firstWord = (text: string): string => {
  const [word] = wordsOf(text);
  return word ? text.slice(word.start, word.end) : '';
};

const namesOf = ({ name, shortName, aliases }: UnitNames): string[] =>
  [name, shortName ?? '', ...aliases].map((each) => each.normalize('NFC'));

const createRegister = (units: readonly UnitNames[]): UnitRegister => {
  const names = units.flatMap(namesOf);
  const properNames = names.flatMap(properNamesIn);
  const canonical = properNames.map(({ syllables }) => syllables.map(canonicalSyllable));
  const misspellings = units
    .flatMap((unit) =>
      unit.misspellings.map((each) => readMisspelling(each.normalize('NFC').trim(), unit)),
    )
    .flatMap((each) => [each, inCapitals(each)])
    .toSorted((a, b) => b.whole.length - a.whole.length);
  const keyed = properNames.flatMap((name, index) =>
    name.syllables.map((_, place) => ({ key: keyWithout(canonical[index] ?? [], place), name })),
  );
  return {
    misspellings: Map.groupBy(misspellings, ({ whole }) => firstWord(whole)),
    firstUnits: new Set(misspellings.map(({ whole }) => whole.charCodeAt(0))),
    byOthers: new Map(
      [...Map.groupBy(keyed, ({ key }) => key)].map(([key, all]) => [
        key,
        all.map(({ name }) => name),
      ]),
    ),
    lengths: [...new Set(canonical.map(({ length }) => length))],
    syllables: new Set(canonical.flat()),
    known: new Set([...names, ...wellKnownPlaces].flatMap(stretchesOf)),
    isDense: new Set(canonical.map((syllables) => syllables.join(' '))).size > mostSparse,
  };
};

function inCapitals({ whole, offset, wrong, right }: Misspelling): Misspelling {
  return {
    whole: whole.toUpperCase(),
    offset,
    wrong: wrong.toUpperCase(),
    right: right.toUpperCase(),
  };
}

const registers = new WeakMap<readonly UnitNames[], UnitRegister>();

/** The register of a list of units; computed once for each list. */
export const registerOf = (units: readonly UnitNames[]): UnitRegister => {
  const made = registers.get(units);
  if (made) return made;
  const register = createRegister(units);
  registers.set(units, register);
  return register;
};
