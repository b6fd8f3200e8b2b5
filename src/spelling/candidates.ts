import { farthest, onsetCost, rhymeCost, toneCost } from './confusion-cost.ts';
import { firstSyllable } from './pair-table.ts';
import { remember } from './remember.ts';
import { tones, type SpellingData } from './spelling-data.ts';
import { partsOf } from './syllable-parts.ts';

/** A syllable that may have been meant. */
export interface Candidate {
  readonly number: number;
  /** How unlikely the error is, see `confusion-cost.ts`. */
  readonly cost: number;
}

/** The indexes of parts that are near one part of a word, each with its cost; the nearest first. */
type NearParts = readonly (readonly [place: number, cost: number])[];

const nearParts = (parts: readonly string[], costOf: (part: string) => number): NearParts =>
  parts
    .map((part, place) => [place, costOf(part)] as const)
    .filter(([, cost]) => cost < farthest)
    .toSorted(([, one], [, other]) => one - other);

const toneCosts = Array.from({ length: tones }, (_typed, typed) =>
  Array.from({ length: tones }, (_meant, meant) => toneCost(typed, meant)),
);

/** The cache for one table: a text has few different words, but many of each. */
interface Memory {
  readonly onsets: Map<string, NearParts>;
  readonly rhymes: Map<string, NearParts>;
  readonly words: Map<string, readonly Candidate[]>;
}

const memories = new WeakMap<SpellingData, Memory>();

const memoryOf = (data: SpellingData): Memory => {
  const known = memories.get(data) ?? {
    onsets: new Map<string, NearParts>(),
    rhymes: new Map<string, NearParts>(),
    words: new Map<string, readonly Candidate[]>(),
  };
  memories.set(data, known);
  return known;
};

const find = (data: SpellingData, memory: Memory, word: string, mostCost: number): Candidate[] => {
  const typed = partsOf(word);
  const onsets = remember(memory.onsets, typed.onset, () =>
    nearParts(data.onsets, (each) => onsetCost(typed.onset, each)),
  );
  const rhymes = remember(memory.rhymes, typed.rhyme, () =>
    nearParts(data.rhymes, (each) => rhymeCost(typed.rhyme, each)),
  );
  const ofTones = toneCosts[typed.tone] ?? [];
  const found: Candidate[] = [];
  for (const [onset, ofOnset] of onsets) {
    for (const [rhyme, ofRhyme] of rhymes) {
      if (ofOnset + ofRhyme > mostCost) break;
      const row = (onset * data.rhymes.length + rhyme) * tones;
      for (let tone = 0; tone < tones; tone += 1) {
        const number = data.byParts[row + tone] ?? 0;
        const cost = ofOnset + ofRhyme + (ofTones[tone] ?? farthest);
        if (number >= firstSyllable && cost > 0 && cost <= mostCost) found.push({ number, cost });
      }
    }
  }
  return found.toSorted((a, b) => a.number - b.number);
};

/** The syllables that may have been meant by a word in small letters, sorted by their counts. */
export const candidatesFor = (data: SpellingData, word: string): readonly Candidate[] => {
  const memory = memoryOf(data);
  return remember(memory.words, word, () => find(data, memory, word, farthest - 1));
};

/** The same up to a maximum cost; not cached. */
export const candidatesWithin = (
  data: SpellingData,
  word: string,
  mostCost: number,
): readonly Candidate[] => find(data, memoryOf(data), word, mostCost);
