import { figure, firstSyllable } from './pair-table.ts';
import type { SpellingData } from './spelling-data.ts';
import { byChance, togetherness } from './togetherness.ts';

/** How often two syllables must occur together, as a power of two. */
const leastTogether = 4;

const isPair = (
  { table }: SpellingData,
  first: number,
  second: number,
  leastBond: number,
): boolean => {
  const together = togetherness(table, first, second);
  return together >= leastTogether && together - byChance(table, first, second) >= leastBond;
};

const saysSomething = (number: number): boolean => number >= firstSyllable || number === figure;

/**
 * Whether a syllable goes with one of its neighbours.
 *
 * @param leastBond how much more often than by chance they must occur together, as a power of two
 */
export const isAtHome = (
  data: SpellingData,
  number: number,
  { left, right }: { readonly left: number; readonly right: number },
  leastBond: number,
): boolean =>
  (saysSomething(left) && isPair(data, left, number, leastBond)) ||
  (saysSomething(right) && isPair(data, number, right, leastBond));
