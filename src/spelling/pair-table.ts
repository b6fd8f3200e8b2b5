/**
 * The kinds of neighbours that are not syllables: a sign, a line end or nothing; a name; a number;
 * an unknown word.
 */
export const sign = 0;
export const name = 1;
export const figure = 2;
export const strange = 3;

/** The first number of a syllable; lower numbers are the kinds above. */
export const firstSyllable = 4;

/** A pair's count is stored as a level: two to the power of this step times the level. */
export const levelStep = 1.5;

/** A syllable's count is stored in steps of an eighth of a power of two. */
const frequencySteps = 8;

/**
 * Pairs seen at least this often are in the table if they are so much more common than by chance.
 */
export const fewestSeen = 3;
export const leastBond = 2;

/** For pairs this common by chance alone, a bit stores whether they were seen. */
const commonByChance = 4;

/** Pairs this much rarer than by chance count as never seen. */
export const neverSeen = 3;

/**
 * Counts of syllables and of pairs of neighbours. Syllables are numbers: their indexes in
 * `syllables`.
 */
export interface PairTable {
  /** In small letters with tone marks in the old position, sorted by descending count. */
  readonly syllables: readonly string[];
  /** The count of each number, as a power of two. */
  readonly frequencies: Float32Array;
  /** The sum of all counts. */
  readonly total: number;
  /** The pairs, each in the first free slot from the one of its hash on; 0 is a free slot. */
  readonly pairs: Uint32Array;
  /** The level of each slot. */
  readonly levels: Uint8Array;
  /** The offset of the bits of each number; the bits are those of the numbers from 0 on. */
  readonly bitRows: Uint32Array;
  /** Whether a number was seen beside another, for pairs that are common by chance. */
  readonly bits: Uint8Array;
}

/** Converts counts from the table's steps to powers of two. */
export const powersOf = (steps: Uint8Array): Float32Array =>
  Float32Array.from(steps, (step) => step / frequencySteps);

/** Converts a count to the table's steps. */
export const stepOf = (count: number): number => Math.round(Math.log2(count + 1) * frequencySteps);

/** The sum of all counts, as a power of two. */
export const totalOf = (powers: Float32Array): number =>
  Math.log2(powers.reduce((sum, power) => sum + 2 ** power, 0));

/** The offset of the bits of each number: it has one for each kind and for each common syllable. */
export const bitRowsOf = (powers: Float32Array, total: number): Uint32Array => {
  const rows = new Uint32Array(powers.length + 1);
  for (const [number, power] of powers.entries()) {
    let second = firstSyllable;
    while (second < powers.length && power + (powers[second] ?? 0) - total >= commonByChance) {
      second += 1;
    }
    rows[number + 1] = (rows[number] ?? 0) + second;
  }
  return rows;
};

const rowsOf = (counts: Uint8Array, numbers: number): Uint32Array => {
  const rows = new Uint32Array(numbers + 1);
  for (let row = 0; row < numbers; row += 1) {
    const count = (counts[row] ?? 0) + 256 * (counts[numbers + row] ?? 0);
    rows[row + 1] = (rows[row] ?? 0) + count;
  }
  return rows;
};

/** A number for each pair, from 1 on. */
const pairOf = (numbers: number, first: number, second: number): number =>
  first * numbers + second + 1;

const slotOf = (pair: number, slots: number): number =>
  Math.imul(pair ^ (pair >>> 15), 0x9e_37_79_b1) >>> (Math.clz32(slots) + 1);

/**
 * Puts all pairs into their slots. A gap between second numbers of 255 or more is stored as 255 and
 * two bytes.
 */
const slotsOf = (
  rows: Uint32Array,
  gaps: Uint8Array,
  levels: Uint8Array,
): Pick<PairTable, 'pairs' | 'levels'> => {
  const numbers = rows.length - 1;
  const slots = 2 ** Math.ceil(Math.log2(2 * levels.length + 1));
  const table = { pairs: new Uint32Array(slots), levels: new Uint8Array(slots) };
  let at = 0;
  for (let row = 0; row < numbers; row += 1) {
    let second = -1;
    for (let place = rows[row] ?? 0; place < (rows[row + 1] ?? 0); place += 1) {
      let gap = gaps[at] ?? 0;
      if (gap === 255) {
        gap = (gaps[at + 1] ?? 0) + 256 * (gaps[at + 2] ?? 0);
        at += 2;
      }
      at += 1;
      second += gap + 1;
      const pair = pairOf(numbers, row, second);
      let slot = slotOf(pair, slots);
      while (table.pairs[slot] !== 0) slot = (slot + 1) & (slots - 1);
      table.pairs[slot] = pair;
      table.levels[slot] = levels[place] ?? 0;
    }
  }
  return table;
};

/**
 * Reads the table from its bytes: the lengths of six parts (four bytes each, the lowest first),
 * then the syllables (UTF-8, a line each), the frequencies, the numbers of pairs (all low bytes,
 * then all high ones), the gaps between the second numbers, the levels and the bits, the lowest of
 * a byte first.
 */
export const readPairTable = (bytes: Uint8Array): PairTable => {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 24;
  const [text, steps, counts, gaps, levels, bits] = [0, 1, 2, 3, 4, 5].map((part) => {
    const start = at;
    at += header.getUint32(part * 4, true);
    return bytes.slice(start, at);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const frequencies = powersOf(steps);
  const rows = rowsOf(counts, frequencies.length);
  const total = totalOf(frequencies);
  return {
    syllables: new TextDecoder().decode(text).split('\n'),
    frequencies,
    total,
    ...slotsOf(rows, gaps, levels),
    bitRows: bitRowsOf(frequencies, total),
    bits,
  };
};

/** The lowest value of a count; a pair that was never seen may still be right. */
const least = -6;

/** The slot of a pair; -1 if it is not in the table. */
const placeOf = ({ pairs, frequencies }: PairTable, first: number, second: number): number => {
  const pair = pairOf(frequencies.length, first, second);
  let slot = slotOf(pair, pairs.length);
  for (let found = pairs[slot]; found !== 0; found = pairs[slot]) {
    if (found === pair) return slot;
    slot = (slot + 1) & (pairs.length - 1);
  }
  return -1;
};

/** How often two numbers would occur together by chance, as a power of two. */
export const byChance = (
  { frequencies, total }: PairTable,
  first: number,
  second: number,
): number => (frequencies[first] ?? 0) + (frequencies[second] ?? 0) - total;

/** The value of a pair that was never seen: this many powers of two below chance. */
const unseen = 5;

/**
 * How often two numbers occur together, as a power of two; an estimate if the pair is not in the
 * table.
 */
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
