import { distance } from 'fastest-levenshtein';
import type { UnitNames } from './options.ts';

/** A whole wrong name, and the part of it that should be written differently. */
export interface Misspelling {
  readonly whole: string;
  /** The offset of the wrong part in the whole name. */
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
}

const isCapitalised = (syllable: string | undefined): boolean =>
  syllable !== undefined && syllable !== syllable.toLowerCase();

/** All runs of this many syllables in a name. */
const stretches = (name: string, length: number): string[][] => {
  const syllables = name.split(/\s+/u);
  const count = Math.max(0, syllables.length - length + 1);
  return Array.from({ length: count }, (_, start) => syllables.slice(start, start + length));
};

/** The nearest run of equal length, or the nearest whole name; `undefined` if none is near. */
const nearest = (wrong: readonly string[], names: readonly string[]): string[] | undefined => {
  const whole = wrong.join(' ');
  const stretchesOfLength = names.flatMap((name) => stretches(name, wrong.length));
  let best: string[] | undefined;
  let least = whole.length / 2;
  for (const choice of [...stretchesOfLength, ...names.map((name) => name.split(/\s+/u))]) {
    const steps = distance(whole, choice.join(' '));
    if (steps > 0 && steps < least) [best, least] = [choice, steps];
  }
  return best;
};

/** From the first to the last syllable that differs, extended to the whole proper name. */
const differingPart = (
  wrong: readonly string[],
  right: readonly string[],
): { from: number; to: number } => {
  const differs = (syllable: string, index: number): boolean => syllable !== right[index];
  let from = wrong.findIndex(differs);
  let to = wrong.findLastIndex(differs) + 1;
  while (from > 0 && isCapitalised(right[from]) && isCapitalised(right[from - 1])) from -= 1;
  while (to < right.length && isCapitalised(right[to - 1]) && isCapitalised(right[to])) to += 1;
  return { from, to };
};

/** The wrong part of a registered misspelling: `Hông Đức` in `Đảng bộ xã Hông Đức`. */
export const readMisspelling = (
  misspelling: string,
  { name, shortName, aliases }: UnitNames,
): Misspelling => {
  const wrong = misspelling.split(/\s+/u);
  const names = [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
  const right = nearest(wrong, names);
  if (right?.length !== wrong.length) {
    return { whole: misspelling, offset: 0, wrong: misspelling, right: right?.join(' ') ?? name };
  }
  const { from, to } = differingPart(wrong, right);
  return {
    whole: misspelling,
    offset: wrong.slice(0, from).join(' ').length + (from > 0 ? 1 : 0),
    wrong: wrong.slice(from, to).join(' '),
    right: right.slice(from, to).join(' '),
  };
};
