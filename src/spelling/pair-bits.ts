import type { PairTable } from './pair-table.ts';

/**
 * A bit for each possible pair that says whether the table has it: much faster to look up than the
 * table.
 */
export interface PairBits {
  /** How many bytes a row has. */
  readonly width: number;
  /** A row for each first number, with a bit for each second one. */
  readonly behind: Uint8Array;
  /** A row for each second number. */
  readonly before: Uint8Array;
}

const make = ({ rows, seconds }: PairTable): PairBits => {
  const numbers = rows.length - 1;
  const width = (numbers + 7) >> 3;
  const [behind, before] = [new Uint8Array(numbers * width), new Uint8Array(numbers * width)];
  for (let first = 0; first < numbers; first += 1) {
    const end = rows[first + 1] ?? 0;
    for (let place = rows[first] ?? 0; place < end; place += 1) {
      const second = seconds[place] ?? 0;
      const [one, other] = [first * width + (second >> 3), second * width + (first >> 3)];
      behind[one] = (behind[one] ?? 0) | (1 << (second & 7));
      before[other] = (before[other] ?? 0) | (1 << (first & 7));
    }
  }
  return { width, behind, before };
};

/** From this number of questions on, building the bits pays off; one changed text asks fewer. */
const worthMaking = 2000;

interface Asked {
  times: number;
  bits: PairBits | undefined;
}

const askedOf = new WeakMap<PairTable, Asked>();

/** The bits of a table; `undefined` for the first questions. */
export const pairBits = (table: PairTable): PairBits | undefined => {
  let asked = askedOf.get(table);
  if (!asked) askedOf.set(table, (asked = { times: 0, bits: undefined }));
  asked.times += 1;
  if (asked.times > worthMaking) asked.bits ??= make(table);
  return asked.bits;
};

/** The bits of a table, if they have been made; asking costs nothing. */
export const madePairBits = (table: PairTable): PairBits | undefined => askedOf.get(table)?.bits;

/** Whether the table has a pair. */
export const isPairIn = ({ width, behind }: PairBits, first: number, second: number): boolean =>
  (((behind[first * width + (second >> 3)] ?? 0) >> (second & 7)) & 1) === 1;

/** Whether the table has a pair of a number with its left or with its right neighbour. */
export const hasPair = (
  { width, behind, before }: PairBits,
  left: number,
  number: number,
  right: number,
): boolean => {
  const [byte, bit] = [number >> 3, number & 7];
  const either = (behind[left * width + byte] ?? 0) | (before[right * width + byte] ?? 0);
  return ((either >> bit) & 1) === 1;
};
