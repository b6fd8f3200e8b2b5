import { builtInAbbreviations } from '../dictionary/built-in.ts';
import type { Claim, SpokenRule } from '../spoken-rule.ts';

interface Explained {
  readonly short: string;
  readonly full: string;
  readonly start: number;
  readonly end: number;
}

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

const explainedAt = (text: string, short: string, index: number): string | undefined => {
  const before = text.slice(Math.max(0, index - 160), index);
  const last = before.split(/[ \u00A0,-]+/u).slice(-short.length);
  if (last.every((word) => /^\p{L}/u.test(word)) && initialsOf(last) === short) {
    return last.join(' ');
  }
  const known = builtInAbbreviations.get(short);
  const isSaid = known !== undefined && before.toLowerCase().endsWith(known.toLowerCase());
  return isSaid ? known : undefined;
};

/** `Ủy ban nhân dân (UBND)`: the words whose first letters are in the brackets. */
const explainedIn = (text: string): Explained[] =>
  [...text.matchAll(/[ \u00A0]\((\p{Lu}{2,9})\)/gu)].flatMap(
    ({ 0: written, 1: short = '', index }) => {
      const full = explainedAt(text, short, index);
      const place = { start: index, end: index + written.length };
      return full === undefined ? [] : [{ short, full, ...place }];
    },
  );

const laterUses = (text: string, { short, full, end }: Explained): Claim[] =>
  [
    ...text.matchAll(
      new RegExp(String.raw`(?<![\p{L}\d/&-])${short}(?![\p{L}\d]|[/&-]\p{L})`, 'gu'),
    ),
  ]
    .filter(({ index }) => index >= end && !builtInAbbreviations.has(short))
    .map(({ index }) => ({ start: index, end: index + short.length, spoken: full }));

/** An abbreviation that its text explains is read in full, and its brackets are not read. */
export const explainedAbbreviations: SpokenRule = {
  kind: 'abbreviation',
  find: (text) =>
    explainedIn(text).flatMap((explained) => [
      { start: explained.start, end: explained.end, spoken: '' },
      ...laterUses(text, explained),
    ]),
};
