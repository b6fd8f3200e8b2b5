import { candidatesFor, type Candidate } from './candidates.ts';
import { fitness, surroundings } from './context-table.ts';
import { likelySlips } from './likely-slips.ts';
import { byChance, firstSyllable, strange, togetherness } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { contextTable, type SpellingData } from './spelling-data.ts';

/** A syllable that was probably meant, and how surely. */
export interface Meant extends Candidate {
  /** The logarithm of the odds that it was meant and not what is written. */
  readonly odds: number;
}

/** Gives what stands round a word, see `neighboursOf`; asked only where the counts leave a doubt. */
export type Neighbours = () => readonly number[];

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** What the surroundings add to the odds, by how much better a syllable goes with them than what is written. */
const ofSurroundings = 0.207;
const mostBetter = 14;

/** Odds below this are not worth a word. */
const leastOdds = -0.14;

/** Surroundings, counts and the slip together must speak for a syllable so much. */
const leastSupport = 1;
const support = { better: 0.7, lead: 0.2, cost: -0.2 } as const;

/** Between signs, figures and names nothing can be said. */
const isAlone = ({ left, right }: PlacedWord): boolean =>
  left < firstSyllable && right < firstSyllable;

const isAscii = (word: string): boolean => /^[a-z]*$/u.test(word);

/** Foreign words may look like syllables without marks: `in`, `to`. */
const mayBeForeign = ({ letters, left, right }: PlacedWord): boolean =>
  (left === strange || right === strange) && isAscii(letters);

/** Beyond this a word goes well with both neighbours, and nothing else is looked for. */
const wellTogether = 6;

/** Of the words that are wrong one in thirty goes better than by chance with both neighbours. */
const fitsBoth = ({ table }: SpellingData, { left, number, right }: PlacedWord): boolean => {
  const before = togetherness(table, left, number);
  const behind = togetherness(table, number, right);
  return (
    (before > byChance(table, left, number) && behind > byChance(table, number, right)) ||
    Math.min(before, behind) > wellTogether
  );
};

/** What was meant by a syllable that exists, where that is likelier than what is written. */
export const meantInContext = (
  data: SpellingData,
  word: PlacedWord,
  neighbours: Neighbours,
): Meant | undefined => {
  if (isAlone(word) || fitsBoth(data, word) || mayBeForeign(word)) return undefined;
  const slips = likelySlips(data, word, leastOdds - ofSurroundings * mostBetter);
  if (slips.length === 0) return undefined;
  const table = contextTable();
  const around = surroundings(table, neighbours());
  const typed = fitness(table, around, word.number);
  let best: Meant | undefined;
  for (const { number, cost, lead, odds } of slips) {
    const better = fitness(table, around, number) - typed;
    const speaksFor = support.better * better + support.lead * lead + support.cost * cost;
    const all = odds + ofSurroundings * within(better, 0, mostBetter);
    if (speaksFor >= leastSupport && all > (best?.odds ?? leastOdds)) {
      best = { number, cost, odds: all };
    }
  }
  return best;
};

/** Weights of the next, which are chosen by hand: of the counts, of how common it is, of the bond, of the surroundings. */
const ofMeant = { together: 0.28, meant: 0.17, bond: 0.36, around: 0.25 } as const;

/** What the cost of a slip adds. */
const ofSlip = [0, 4.12, 3.95, 2.74, 2.05, 1.37, 0.12, -1.98, -2.02, -2.35] as const;

/** What was meant by a word that does not exist, and how much it goes with one neighbour, as a power of two. */
export interface MeantStrange extends Meant {
  readonly bond: number;
}

/**
 * What was meant by a word that is no syllable: the candidate that is nearest and goes best with the
 * neighbours. Its odds are those against the next best.
 */
export const meantSyllable = (
  data: SpellingData,
  { letters, left, right }: PlacedWord,
  neighbours: Neighbours,
): MeantStrange | undefined => {
  const { table } = data;
  const contexts = contextTable();
  const around = surroundings(contexts, neighbours());
  const ranked = candidatesFor(data, letters)
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
