/** FNV-1a, 32 bits, over UTF-16 units. */
export const hashOfFold = (fold: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < fold.length; index += 1) {
    value = Math.imul(value ^ fold.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** For the second word of a one-word term. */
export const noFold = hashOfFold('');

/**
 * How terms are distributed over files: by their first word, folded; if many terms begin with the
 * words of one group, by the second word too. One digit for each group: a 3 means eight files. The
 * number of groups is a power of two.
 */
export type Spread = string;

/**
 * The name of the file with a term: `12.json`, or `12-3.json` if its group has more than one.
 *
 * @param first the hash of the first word, folded
 * @param second that of the second one, or `noFold`
 */
export const shardOf = (spread: Spread, first: number, second: number): string => {
  const group = first % spread.length;
  const digit = Number(spread.charAt(group));
  if (digit === 0) return `${group}.json`;
  return `${group}-${(second >>> 8) & ((1 << digit) - 1)}.json`;
};
