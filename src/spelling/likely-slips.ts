import { candidatesWithin, type Candidate } from './candidates.ts';
import { hasPair, pairBits } from './pair-bits.ts';
import type { PairTable } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';
import { byChance, least, togetherness } from './togetherness.ts';

/** A syllable that fits the neighbours of a word so well that it may have been meant. */
export interface LikelySlip extends Candidate {
  /**
   * How much better it fits than the written one, corrected for how common the two are; as a power
   * of two.
   */
  readonly lead: number;
  /** The odds from the counts, as a logarithm. */
  readonly odds: number;
}

/**
 * Weights of a logistic regression on half of a set of texts with hand-marked errors, on
 * hand-judged findings in news, and on errors planted in news (decision 0038).
 */
const weights = {
  bias: -5.514,
  lead: 0.071,
  typed: -0.142,
  meant: 0.179,
  most: 0.262,
  least: 0.172,
  typedMost: -0.132,
  typedLeast: 0.011,
};

/** The contribution of the cost of a confusion, from 0 (the same) to 6 halves of a step. */
const ofCost = [0, 1.776, 1.795, 0.838, 0.418, -0.281, -0.998] as const;

const farthestSlip = ofCost.length - 1;

const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value));

/** `i` and `y` at the end of an open syllable: `bác sĩ`, `bác sỹ` are a matter of style. */
const isStyle = ({ parts }: SpellingData, { number }: Candidate, typed: number): boolean => {
  const [one, other] = [parts[typed], parts[number]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.onset === other.onset &&
    one.tone === other.tone &&
    /^[iy]{2}$/u.test(one.rhyme.replace(/^u/u, '') + other.rhyme.replace(/^u/u, ''))
  );
};

/** The candidates for one syllable that are near enough and not a matter of style. */
interface Slips {
  readonly numbers: Uint16Array;
  readonly costs: Uint8Array;
  /** The part of each one's odds that does not depend on its neighbours: its count and the cost of the slip. */
  readonly alone: Float64Array;
}

const slipsOf = new WeakMap<SpellingData, Slips[]>();

const findSlips = (data: SpellingData, typed: number): Slips => {
  const near = candidatesWithin(data, syllableOf(data, typed), farthestSlip).filter(
    (candidate) => !isStyle(data, candidate, typed),
  );
  const { frequencies } = data.table;
  return {
    numbers: Uint16Array.from(near, ({ number }) => number),
    costs: Uint8Array.from(near, ({ cost }) => cost),
    alone: Float64Array.from(
      near,
      ({ number, cost }) =>
        (weights.meant + weights.lead) * (frequencies[number] ?? 0) + (ofCost[cost] ?? 0),
    ),
  };
};

const slipsFor = (data: SpellingData, typed: number): Slips => {
  let known = slipsOf.get(data);
  if (!known) slipsOf.set(data, (known = []));
  return (known[typed] ??= findSlips(data, typed));
};

/** A word between its neighbours, with how often it occurs beside each, as powers of two. */
export interface BesideNeighbours extends Pick<PlacedWord, 'left' | 'number' | 'right'> {
  readonly before: number;
  readonly behind: number;
}

/** What is the same for all candidates. */
interface Typed {
  /** The contribution of the written word to the odds. */
  readonly odds: number;
  readonly lead: number;
}

const typedOf = (
  table: PairTable,
  { left, number, right, before, behind }: BesideNeighbours,
): Typed => {
  const common = table.frequencies[number] ?? 0;
  const one = before - byChance(table, left, number);
  const other = behind - byChance(table, number, right);
  const odds =
    weights.bias +
    weights.typed * common +
    weights.typedMost * Math.max(one, other) +
    weights.typedLeast * Math.min(one, other);
  return { odds, lead: before + behind - common };
};

/** Tolerance for rounding. */
const margin = 1e-6;

/** Passes over all candidates that a sure bound of their odds rules out. */
type MayBeLikely = (place: number) => boolean;

/**
 * Whether a candidate may reach `leastOdds`. One without a pair in the table with either neighbour is worth at most what
 * chance predicts (or the lowest value of the table), so that its odds have an upper bound that is cheap to compute:
 * of twenty candidates some five are left.
 */
const promising = (
  { table }: SpellingData,
  { left, right }: BesideNeighbours,
  { numbers, alone }: Slips,
  { odds, lead }: Typed,
  leastOdds: number,
): MayBeLikely => {
  const bits = pairBits(table);
  if (!bits) return () => true;
  const { frequencies, total } = table;
  const [ofLeft, ofRight] = [frequencies[left] ?? 0, frequencies[right] ?? 0];
  const needed = leastOdds - odds - weights.lead * (ofLeft + ofRight - 2 * total - lead) - margin;
  const rarest = total + least - Math.min(ofLeft, ofRight);
  return (place) => {
    const number = numbers[place] ?? 0;
    return (
      (alone[place] ?? 0) >= needed ||
      hasPair(bits, left, number, right) ||
      (frequencies[number] ?? 0) <= rarest
    );
  };
};

/** Syllables that may have been meant by an existing word, according to the counts. */
export const likelySlips = (
  data: SpellingData,
  word: BesideNeighbours,
  leastOdds: number,
): LikelySlip[] => {
  const { table } = data;
  const { left, right } = word;
  const slips = slipsFor(data, word.number);
  const typed = typedOf(table, word);
  const found: LikelySlip[] = [];
  const mayBeLikely = promising(data, word, slips, typed, leastOdds);
  for (let place = 0; place < slips.numbers.length; place += 1) {
    if (!mayBeLikely(place)) continue;
    const [number = 0, cost = 0] = [slips.numbers[place], slips.costs[place]];
    const frequency = table.frequencies[number] ?? 0;
    const first = togetherness(table, left, number);
    const second = togetherness(table, number, right);
    const firstBond = first - byChance(table, left, number);
    const secondBond = second - byChance(table, number, right);
    const lead = first + second - frequency - typed.lead;
    const odds =
      typed.odds +
      weights.lead * lead +
      weights.meant * frequency +
      weights.most * Math.max(firstBond, secondBond) +
      weights.least * within(Math.min(firstBond, secondBond), 4) +
      (ofCost[cost] ?? 0);
    if (odds >= leastOdds) found.push({ number, cost, lead, odds });
  }
  return found;
};
