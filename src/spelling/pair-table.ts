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
  /** The pairs in rows, one for each first number: its offset, its second numbers in order, their levels. */
  readonly rows: Uint32Array;
  readonly seconds: Uint16Array;
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

/** The first syllable that is too rare for a bit beside a number; syllables are sorted by their counts. */
const firstRare = (powers: Float32Array, power: number, total: number): number => {
  let [low, high] = [firstSyllable, powers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (power + (powers[middle] ?? 0) - total >= commonByChance) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The offset of the bits of each number: it has one for each kind and for each common syllable. */
export const bitRowsOf = (powers: Float32Array, total: number): Uint32Array => {
  const rows = new Uint32Array(powers.length + 1);
  for (let number = 0; number < powers.length; number += 1) {
    rows[number + 1] = (rows[number] ?? 0) + firstRare(powers, powers[number] ?? 0, total);
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

/** The second numbers of all rows. A gap of 255 or more between two is stored as 255 and two bytes. */
const secondsOf = (rows: Uint32Array, gaps: Uint8Array): Uint16Array => {
  const seconds = new Uint16Array(rows.at(-1) ?? 0);
  let at = 0;
  for (let row = 0; row + 1 < rows.length; row += 1) {
    let second = -1;
    const end = rows[row + 1] ?? 0;
    for (let place = rows[row] ?? 0; place < end; place += 1) {
      let gap = gaps[at] ?? 0;
      if (gap === 255) {
        gap = (gaps[at + 1] ?? 0) + 256 * (gaps[at + 2] ?? 0);
        at += 2;
      }
      at += 1;
      second += gap + 1;
      seconds[place] = second;
    }
  }
  return seconds;
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
  const total = totalOf(frequencies);
  const rows = rowsOf(counts, frequencies.length);
  return {
    syllables: new TextDecoder().decode(text).split('\n'),
    frequencies,
    total,
    rows,
    seconds: secondsOf(rows, gaps),
    levels,
    bitRows: bitRowsOf(frequencies, total),
    bits,
  };
};
