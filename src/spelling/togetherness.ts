import { leastBond, levelStep, type PairTable } from './pair-table.ts';

/** The lowest value of a count; a pair that was never seen may still be right. */
export const least = -6;

/** How far below chance a pair that was never seen is estimated, as a power of two. */
const unseen = 5;

/** The index of a pair; -1 if it is not in the table. */
const placeOf = ({ rows, seconds }: PairTable, first: number, second: number): number => {
  let low = rows[first] ?? 0;
  let high = (rows[first + 1] ?? 0) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seconds[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return seconds[low] === second && low <= high ? low : -1;
};

/** How often two numbers would occur together by chance, as a power of two. */
export const byChance = (
  { frequencies, total }: PairTable,
  first: number,
  second: number,
): number => (frequencies[first] ?? 0) + (frequencies[second] ?? 0) - total;

/** How often two numbers occur together, as a power of two; an estimate if the pair is not in the table. */
export const togetherness = (table: PairTable, first: number, second: number): number => {
  const place = placeOf(table, first, second);
  if (place >= 0) return (table.levels[place] ?? 0) * levelStep;
  const expected = byChance(table, first, second);
  const bit = (table.bitRows[first] ?? 0) + second;
  if (bit >= (table.bitRows[first + 1] ?? 0)) {
    return Math.max(least, Math.min(leastBond, expected - 1));
  }
  const isSeen = (((table.bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  return isSeen ? expected : Math.max(least, expected - unseen);
};
