import { farthest, onsetCost, rhymeCost, toneCost } from './confusion-cost.ts';
import { firstSyllable } from './pair-table.ts';
import { remember } from './remember.ts';
import type { SpellingData } from './spelling-data.ts';
import { partsOf } from './syllable-parts.ts';

/** A syllable that may have been meant. */
export interface Candidate {
  readonly number: number;
  /** How unlikely the slip is, see `confusion-cost.ts`. */
  readonly cost: number;
}

const tones = [0, 1, 2, 3, 4, 5];

/** The costs of one part of a word against each such part of the syllables, in their order. */
type Costs = readonly number[];

/** What is remembered for one table: a text has few different words, but many of each. */
interface Memory {
  readonly onsets: Map<string, Costs>;
  readonly rhymes: Map<string, Costs>;
  readonly words: Map<string, readonly Candidate[]>;
}

const memories = new WeakMap<SpellingData, Memory>();

const memoryOf = (data: SpellingData): Memory => {
  const known = memories.get(data) ?? {
    onsets: new Map<string, Costs>(),
    rhymes: new Map<string, Costs>(),
    words: new Map<string, readonly Candidate[]>(),
  };
  memories.set(data, known);
  return known;
};

const find = (data: SpellingData, memory: Memory, word: string): Candidate[] => {
  const typed = partsOf(word);
  const onset = remember(memory.onsets, typed.onset, () =>
    data.onsets.map((each) => onsetCost(typed.onset, each)),
  );
  const rhyme = remember(memory.rhymes, typed.rhyme, () =>
    data.rhymes.map((each) => rhymeCost(typed.rhyme, each)),
  );
  const tone = tones.map((each) => toneCost(typed.tone, each));
  const found: Candidate[] = [];
  for (let number = firstSyllable; number < data.onsetOf.length; number += 1) {
    const cost =
      (onset[data.onsetOf[number] ?? 0] ?? farthest) +
      (rhyme[data.rhymeOf[number] ?? 0] ?? farthest) +
      (tone[data.toneOf[number] ?? 0] ?? farthest);
    if (cost > 0 && cost < farthest) found.push({ number, cost });
  }
  return found;
};

/** The syllables that may have been meant by a word in small letters, in the order of their counts. */
export const candidatesFor = (data: SpellingData, word: string): readonly Candidate[] => {
  const memory = memoryOf(data);
  return remember(memory.words, word, () => find(data, memory, word));
};
