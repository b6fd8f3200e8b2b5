import { distance } from 'fastest-levenshtein';
import { remember } from './remember.ts';

/** Onsets that sound alike somewhere in the country, or differ by one key; in halves of a step. */
const onsetClasses: readonly (readonly [cost: number, pairs: string])[] = [
  [1, 'g-gh ng-ngh c-k k-qu c-qu'],
  [2, 's-x ch-tr d-gi d-đ'],
  [3, 'r-d r-gi v-d v-gi l-n r-g'],
  [4, 't-th n-ng n-nh k-kh p-ph c-ch b-p h-kh g-ng b-v'],
];

/** The endings of rhymes that are confused in speech. */
const finalClasses = 'n-ng n-nh t-c t-ch c-ch ng-nh o-u i-y y-i';

const costs = new Map<string, number>(
  onsetClasses.flatMap(([cost, pairs]) =>
    pairs.split(' ').flatMap((pair): [string, number][] => {
      const [one = '', other = ''] = pair.split('-');
      return [
        [`${one} ${other}`, cost],
        [`${other} ${one}`, cost],
      ];
    }),
  ),
);

/*
 * How unlikely it is that one part of a syllable was typed instead of another, in halves of a step:
 * 0 the same, 1 to 3 a common confusion, 6 and more a typing error. The costs of the three parts
 * are added.
 */

/** More than the cost of any two syllables. */
export const farthest = 10;

/** The cost of two onsets. */
export const onsetCost = (one: string, other: string): number => {
  if (one === other) return 0;
  const known = costs.get(`${one} ${other}`);
  if (known !== undefined) return known;
  return distance(one, other) === 1 ? 6 : farthest;
};

const plainRhymes = new Map<string, string>();

const withoutMarks = (rhyme: string): string =>
  remember(plainRhymes, rhyme, () => rhyme.normalize('NFD').replaceAll(/\p{M}/gu, ''));

const confusedFinals = new Set(
  finalClasses.split(' ').flatMap((pair) => [pair, pair.split('-').toReversed().join('-')]),
);

/** Whether two rhymes differ only in their last sound, by a confusable pair. */
const areConfusedFinals = (one: string, other: string): boolean => {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared > 0 && confusedFinals.has(`${one.slice(shared)}-${other.slice(shared)}`);
};

/** Two letters that are transposed: `uơ` and `ơu`. */
const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  let first = 0;
  while (first < one.length && one.charAt(first) === other.charAt(first)) first += 1;
  return (
    one.charAt(first) === other.charAt(first + 1) &&
    one.charAt(first + 1) === other.charAt(first) &&
    one.slice(first + 2) === other.slice(first + 2)
  );
};

/** The cost of two rhymes without their tones. */
export const rhymeCost = (one: string, other: string): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 2) return farthest;
  if (areConfusedFinals(one, other)) return 3;
  if (withoutMarks(one) === withoutMarks(other)) return distance(one, other) === 1 ? 3 : 4;
  if (distance(one, other) === 1) return 5;
  if (isSwapped(one, other)) return 4;
  return distance(withoutMarks(one), withoutMarks(other)) === 1 ? 7 : farthest;
};

/** The cost of two tones, by their numbers in `SyllableParts`. */
export const toneCost = (typed: number, meant: number): number => {
  if (typed === meant) return 0;
  if (typed + meant === 5 && Math.abs(typed - meant) === 1) return 1;
  return typed === 0 ? 3 : 4;
};
