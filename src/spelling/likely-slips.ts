import { candidatesFor, type Candidate } from './candidates.ts';
import { byChance, togetherness } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';

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

const slipsOf = new WeakMap<SpellingData, (readonly Candidate[])[]>();

/** The candidates for a syllable that are near enough and not a matter of style; cached. */
const slipsFor = (data: SpellingData, typed: number): readonly Candidate[] => {
  const known = slipsOf.get(data) ?? [];
  slipsOf.set(data, known);
  return (known[typed] ??= candidatesFor(data, syllableOf(data, typed)).filter(
    (candidate) => candidate.cost <= farthestSlip && !isStyle(data, candidate, typed),
  ));
};

const find = (
  data: SpellingData,
  { left, number: typed, right }: PlacedWord,
  leastOdds: number,
): LikelySlip[] => {
  const { table } = data;
  const common = table.frequencies[typed] ?? 0;
  const before = togetherness(table, left, typed);
  const behind = togetherness(table, typed, right);
  const bonds = [
    before - byChance(table, left, typed),
    behind - byChance(table, typed, right),
  ] as const;
  const ofTyped =
    weights.bias +
    weights.typed * common +
    weights.typedMost * Math.max(...bonds) +
    weights.typedLeast * Math.min(...bonds);
  const found: LikelySlip[] = [];
  for (const { number, cost } of slipsFor(data, typed)) {
    const frequency = table.frequencies[number] ?? 0;
    const first = togetherness(table, left, number);
    const second = togetherness(table, number, right);
    const firstBond = first - byChance(table, left, number);
    const secondBond = second - byChance(table, number, right);
    const lead = first + second - frequency - (before + behind - common);
    const odds =
      ofTyped +
      weights.lead * lead +
      weights.meant * frequency +
      weights.most * Math.max(firstBond, secondBond) +
      weights.least * within(Math.min(firstBond, secondBond), 4) +
      (ofCost[cost] ?? 0);
    if (odds >= leastOdds) found.push({ number, cost, lead, odds });
  }
  return found;
};

const none: readonly LikelySlip[] = [];
const mostRemembered = 200_000;
const remembered = new WeakMap<SpellingData, Map<number, readonly LikelySlip[]>>();

/**
 * Syllables that may have been meant by an existing word, according to the counts. The result
 * depends only on the word and its two neighbours and is cached, because a site repeats many
 * phrases.
 *
 * @param leastOdds the same in every call
 */
export const likelySlips = (
  data: SpellingData,
  word: PlacedWord,
  leastOdds: number,
): readonly LikelySlip[] => {
  const known = remembered.get(data) ?? new Map<number, readonly LikelySlip[]>();
  remembered.set(data, known);
  const numbers = data.table.frequencies.length;
  const key = (word.left * numbers + word.number) * numbers + word.right;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const found = find(data, word, leastOdds);
  known.set(key, found.length > 0 ? found : none);
  return found;
};
