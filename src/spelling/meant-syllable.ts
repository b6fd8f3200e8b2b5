import { candidatesFor, type Candidate } from './candidates.ts';
import { contextReach, fitness, surroundings } from './context-table.ts';
import { likelySlips, type BesideNeighbours } from './likely-slips.ts';
import { firstSyllable, sign, strange } from './pair-table.ts';
import { oneKeyAway } from './one-key-away.ts';
import type { PlacedWord } from './placed-words.ts';
import { contextTable, type SpellingData } from './spelling-data.ts';
import { byChance, togetherness } from './togetherness.ts';
import type { WrittenPairs } from './written-pairs.ts';

/** A syllable that was probably meant, with its certainty. */
export interface Meant extends Candidate {
  /** The logarithm of the odds that it was meant instead of the written one. */
  readonly odds: number;
}

/**
 * Returns the neighbours of a word, see `neighboursOf`; called only if the counts leave a doubt.
 */
type Neighbours = () => readonly number[];

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/**
 * The weight of the context in the odds: how much better a syllable fits it than the written one.
 */
const ofSurroundings = 0.207;
const mostBetter = 14;

/** Lower odds are not worth reporting. */
const leastOdds = -0.14;

/** The least sum of the evidence of context, counts and error type. */
const leastSupport = 1;
const support = { better: 0.7, lead: 0.2, cost: -0.2 } as const;

/** Between signs, digits and names there is no evidence. */
const isAlone = ({ left, right }: PlacedWord): boolean =>
  left < firstSyllable && right < firstSyllable;

const isAscii = (word: string): boolean => /^[a-z]*$/u.test(word);

/** Foreign words may look like syllables without diacritics: `in`, `to`. */
const mayBeForeign = ({ letters, left, right }: PlacedWord): boolean =>
  (left === strange || right === strange) && isAscii(letters);

/** From here on a word fits both neighbours well, and no alternative is searched for. */
const wellTogether = 6;

/** Of the wrong words one in thirty fits both neighbours better than by chance. */
const fitsBoth = (
  { table }: SpellingData,
  { left, number, right, before, behind }: BesideNeighbours,
): boolean =>
  (before > byChance(table, left, number) && behind > byChance(table, number, right)) ||
  Math.min(before, behind) > wellTogether;

/**
 * For an error that the same text writes right elsewhere, so many times at least beside the same neighbour, less is
 * enough: `tương lại` in a text about `tương lai`.
 */
const leastOddsIfRepeated = -1.4;
const leastRepeated = 2;
const leastBondIfRepeated = 2;

/** The words round a suspected one, near and far. */
export interface Surroundings {
  readonly neighbours: Neighbours;
  /** Asked only if the counts leave a doubt. */
  readonly written: () => WrittenPairs;
}

/**
 * From here on a neighbour belongs to the word on its other side, as it does if the text repeats that pair: `các thôn báo
 * cáo` is not about `thông báo`, nor `cả trình độ` about `quá trình`.
 */
const bondOfOthers = 6;

/** Whether the text has a syllable several times beside the same neighbour, and the written one nowhere else. */
const isRepeated = (
  { table }: SpellingData,
  { left, number, right }: BesideNeighbours,
  meant: number,
  { neighbours, written }: Surroundings,
): boolean => {
  const count = written();
  if (count(left, number) > 1 || count(number, right) > 1) return false;
  const around = neighbours();
  const bond = (first: number, second: number): number =>
    togetherness(table, first, second) - byChance(table, first, second);
  const isPair = (first: number, second: number): boolean =>
    count(first, second) >= leastRepeated && bond(first, second) >= leastBondIfRepeated;
  const isOtherWord = (first: number, second: number): boolean =>
    bond(first, second) >= bondOfOthers || count(first, second) >= leastRepeated;
  return (
    (isPair(left, meant) && !isOtherWord(around[contextReach - 2] ?? sign, left)) ||
    (isPair(meant, right) && !isOtherWord(right, around[contextReach + 1] ?? sign))
  );
};

/** The intended syllable for an existing one, if it is likelier than the written one. */
export const meantInContext = (
  data: SpellingData,
  word: PlacedWord,
  surroundingWords: Surroundings,
): Meant | undefined => {
  if (isAlone(word) || mayBeForeign(word)) return undefined;
  const { left, number: typed, right } = word;
  const before = togetherness(data.table, left, typed);
  const behind = togetherness(data.table, typed, right);
  const beside = { left, number: typed, right, before, behind };
  if (fitsBoth(data, beside)) return undefined;
  const slips = likelySlips(data, beside, leastOddsIfRepeated - ofSurroundings * mostBetter);
  if (slips.length === 0) return undefined;
  const table = contextTable();
  const around = surroundings(table, surroundingWords.neighbours());
  const fit = fitness(table, around, typed);
  let best: Meant | undefined;
  for (const { number, cost, lead, odds } of slips) {
    const better = fitness(table, around, number) - fit;
    const speaksFor = support.better * better + support.lead * lead + support.cost * cost;
    const all = odds + ofSurroundings * within(better, 0, mostBetter);
    if (all <= (best?.odds ?? leastOddsIfRepeated)) continue;
    const isMeant =
      (all > leastOdds && speaksFor >= leastSupport) ||
      isRepeated(data, beside, number, surroundingWords);
    if (isMeant) best = { number, cost, odds: all };
  }
  return best;
};

/**
 * Hand-chosen weights of the next function: of the counts, of how common the syllable is, of the
 * bond, of the context.
 */
const ofMeant = { together: 0.28, meant: 0.17, bond: 0.36, around: 0.25 } as const;

/** The contribution of an error's cost. */
const ofSlip = [0, 4.12, 3.95, 2.74, 2.05, 1.37, 0.12, -1.98, -2.02, -2.35] as const;

/**
 * The intended syllable for a word that does not exist, and how strongly it goes with one
 * neighbour, as a power of two.
 */
export interface MeantStrange extends Meant {
  readonly bond: number;
}

/**
 * The intended syllable for a word that is not one: the nearest candidate that best fits the
 * neighbours. Its odds are relative to the second best.
 */
export const meantSyllable = (
  data: SpellingData,
  { letters, left, right }: PlacedWord,
  neighbours: Neighbours,
): MeantStrange | undefined => {
  const { table } = data;
  const contexts = contextTable();
  const around = surroundings(contexts, neighbours());
  const near = candidatesFor(data, letters);
  const ranked = (near.length > 0 ? near : oneKeyAway(data, letters))
    .map(({ number, cost }) => {
      const before = togetherness(table, left, number);
      const behind = togetherness(table, number, right);
      const frequency = table.frequencies[number] ?? 0;
      const bond = Math.max(
        before - byChance(table, left, number),
        behind - byChance(table, number, right),
      );
      const odds =
        ofMeant.together * (before + behind - frequency) +
        (ofSlip[cost] ?? -3) +
        ofMeant.meant * frequency +
        ofMeant.bond * bond +
        ofMeant.around * within(fitness(contexts, around, number), -20, 20);
      return { number, cost, odds, bond };
    })
    .toSorted((a, b) => b.odds - a.odds);
  const [first, second] = ranked;
  return first && { ...first, odds: first.odds - (second?.odds ?? first.odds - 9) };
};
