import { candidatesFor, type Candidate } from './candidates.ts';
import { byChance, strange, togetherness } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { remember } from './remember.ts';
import type { SpellingData } from './spelling-data.ts';

/** A syllable that was probably meant, and how surely. */
export interface Meant extends Candidate {
  /** The logarithm of the odds that it was meant and not what is written. */
  readonly odds: number;
}

/** How well a syllable goes with its two neighbours. */
interface Fit {
  /** As powers of two: how often it stands with both, and how often the three may be expected together. */
  readonly seen: number;
  readonly together: number;
  /** How much more often than by chance it stands with one neighbour and with the other. */
  readonly most: number;
  readonly least: number;
}

const fitOf = ({ table }: SpellingData, left: number, number: number, right: number): Fit => {
  const before = togetherness(table, left, number);
  const behind = togetherness(table, number, right);
  const bonds = [
    before - byChance(table, left, number),
    behind - byChance(table, number, right),
  ] as const;
  return {
    seen: before + behind,
    together: before + behind - (table.frequencies[number] ?? 0),
    most: Math.max(...bonds),
    least: Math.min(...bonds),
  };
};

/**
 * Weights of a logistic regression on one half of a set of texts whose mistakes were marked by hand, and
 * on findings in news that were judged by hand (decision 0037).
 */
const weights = { together: 0.28, typed: 0.09, meant: 0.17, bond: 0.36, most: 0.13, least: 0.19 };
const bias = -12.17;

/** What the cost of a confusion adds, from 0 (the same) to 9 halves of a step. */
const ofCost = [0, 4.12, 3.95, 2.74, 2.05, 1.37, 0.12, -1.98, -2.02, -2.35] as const;

/** How much more often a syllable must stand with the neighbours than what is written, as a power of two. */
const leastMoreSeen = 2;

/** Slips that are less likely than this are looked for only where a word does not exist. */
const farthestSound = 6;

/** Odds below this are not worth a word. */
const leastOdds = -1;

/** Beyond this a word goes well with both neighbours, and nothing else is looked for. */
const wellTogether = 6;

const isAscii = (word: string): boolean => /^[a-z]*$/u.test(word);

/** Foreign words may look like syllables without marks: `in`, `to`. */
const mayBeForeign = ({ letters, left, right }: PlacedWord): boolean =>
  isAscii(letters) && (left === strange || right === strange);

const fitsWell = ({ table }: SpellingData, { left, number, right }: PlacedWord): boolean =>
  togetherness(table, left, number) > wellTogether &&
  togetherness(table, number, right) > wellTogether;

/** `i` and `y` at the end of an open syllable: `bác sĩ`, `bác sỹ` are a matter of style. */
const isStyle = ({ parts }: SpellingData, { number, cost }: Candidate, typed: number): boolean => {
  const [one, other] = [parts[typed], parts[number]];
  return (
    cost > 0 &&
    one !== undefined &&
    other !== undefined &&
    one.onset === other.onset &&
    one.tone === other.tone &&
    /^[iy]{2}$/u.test(one.rhyme.replace(/^u/u, '') + other.rhyme.replace(/^u/u, ''))
  );
};

const bestInContext = (data: SpellingData, word: PlacedWord): Meant | undefined => {
  const { frequencies } = data.table;
  const typed = fitOf(data, word.left, word.number, word.right);
  let best: Meant | undefined;
  for (const candidate of candidatesFor(data, word.letters)) {
    const { number, cost } = candidate;
    const frequency = frequencies[number] ?? 0;
    /** The rest is rarer still: it cannot be seen often enough. */
    if (2 * frequency < typed.seen + leastMoreSeen) break;
    if (cost > farthestSound) continue;
    const meant = fitOf(data, word.left, number, word.right);
    /** A slip that many make stands nowhere else, but the right word is seen there more often. */
    if (meant.seen < typed.seen + leastMoreSeen) continue;
    const odds =
      bias +
      weights.together * (meant.together - typed.together) +
      (ofCost[cost] ?? -3) +
      weights.typed * (frequencies[word.number] ?? 0) +
      weights.meant * frequency +
      weights.bond * meant.most +
      weights.most * typed.most +
      weights.least * typed.least;
    if (odds > (best?.odds ?? leastOdds) && !isStyle(data, candidate, word.number)) {
      best = { number, cost, odds };
    }
  }
  return best;
};

const remembered = new WeakMap<SpellingData, Map<string, Meant | 'nothing'>>();

/**
 * What was meant by a syllable that exists, where that is likelier than what is written. The answer
 * hangs on the word and its neighbours alone and is kept: a site says many things again.
 */
export const meantInContext = (data: SpellingData, word: PlacedWord): Meant | undefined => {
  if (mayBeForeign(word) || fitsWell(data, word)) return undefined;
  const answers = remembered.get(data) ?? new Map<string, Meant | 'nothing'>();
  remembered.set(data, answers);
  const key = `${word.left} ${word.letters} ${word.right}`;
  const meant = remember(answers, key, () => bestInContext(data, word) ?? 'nothing');
  return meant === 'nothing' ? undefined : meant;
};

/**
 * What was meant by a word that is no syllable: the candidate that is nearest and goes best with the
 * neighbours. Its odds are those against the next best.
 */
export const meantSyllable = (data: SpellingData, word: PlacedWord): Meant | undefined => {
  const ranked = candidatesFor(data, word.letters)
    .map(({ number, cost }): Meant => {
      const { together, most } = fitOf(data, word.left, number, word.right);
      const odds =
        weights.together * together +
        (ofCost[cost] ?? -3) +
        weights.meant * (data.table.frequencies[number] ?? 0) +
        weights.bond * most;
      return { number, cost, odds };
    })
    .toSorted((a, b) => b.odds - a.odds);
  const [first, second] = ranked;
  return first && { ...first, odds: first.odds - (second?.odds ?? first.odds - 9) };
};
