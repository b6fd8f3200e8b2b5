import {
  bitRowsOf,
  fewestSeen,
  firstSyllable,
  leastBond,
  levelStep,
  neverSeen,
  powersOf,
  stepOf,
  totalOf,
} from '../../src/spelling/pair-table.ts';

/** Counts of numbers and of pairs of numbers; see `src/spelling/pair-table.ts`. */
export interface Counts {
  /** The names of the numbers; the first four are kinds of neighbours, not syllables. */
  readonly names: readonly string[];
  readonly numbers: Float64Array;
  /** Each with its count. */
  readonly pairs: Iterable<readonly [first: number, second: number, count: number]>;
}

/** Syllables that were seen less often are left out: mostly typing errors. */
const rarest = 20;

const lowThenHigh = (counts: readonly number[]): number[] => [
  ...counts.map((count) => count & 255),
  ...counts.map((count) => count >> 8),
];

const gapBytes = (gap: number): number[] => (gap < 255 ? [gap] : [255, gap & 255, gap >> 8]);

/** The bytes of the table, before compression. */
export const packPairs = ({ names, numbers, pairs }: Counts): Uint8Array => {
  const kept = names
    .map((name, number) => ({ name, number, count: numbers[number] ?? 0 }))
    .filter(({ number, count }) => number < firstSyllable || count >= rarest)
    .toSorted((a, b) =>
      a.number < firstSyllable || b.number < firstSyllable
        ? a.number - b.number
        : b.count - a.count || (a.name < b.name ? -1 : 1),
    );
  const places = new Map(kept.map(({ number }, place) => [number, place]));
  const steps = Uint8Array.from(kept, ({ count }) => stepOf(count));
  const powers = powersOf(steps);
  const total = totalOf(powers);
  const bitRows = bitRowsOf(powers, total);
  const bits = new Uint8Array(Math.ceil((bitRows.at(-1) ?? 0) / 8));
  const rows: [second: number, level: number][][] = kept.map(() => []);
  for (const [one, other, count] of pairs) {
    const [first, second] = [places.get(one), places.get(other)];
    if (first === undefined || second === undefined) continue;
    const power = Math.log2(count);
    const bond = power - ((powers[first] ?? 0) + (powers[second] ?? 0) - total);
    if (count >= fewestSeen && bond >= leastBond) {
      rows[first]?.push([second, Math.round(power / levelStep)]);
    }
    const bit = (bitRows[first] ?? 0) + second;
    if (bit < (bitRows[first + 1] ?? 0) && bond > -neverSeen) {
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  const gaps: number[] = [];
  const levels: number[] = [];
  for (const row of rows) {
    let before = -1;
    for (const [second, level] of row.toSorted(([a], [b]) => a - b)) {
      for (const byte of gapBytes(second - before - 1)) gaps.push(byte);
      levels.push(level);
      before = second;
    }
  }
  const syllables = kept.slice(firstSyllable).map(({ name }) => name);
  const parts = [
    new TextEncoder().encode(syllables.join('\n')),
    steps,
    Uint8Array.from(lowThenHigh(rows.map(({ length }) => length))),
    Uint8Array.from(gaps),
    Uint8Array.from(levels),
    bits,
  ];
  const header = new DataView(new ArrayBuffer(24));
  for (const [part, { length }] of parts.entries()) header.setUint32(part * 4, length, true);
  return Buffer.concat([new Uint8Array(header.buffer), ...parts]);
};
