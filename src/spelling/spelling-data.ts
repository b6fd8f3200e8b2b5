import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { ownFile } from '../own-files/own-files.ts';
import { readContextTable, type ContextTable } from './context-table.ts';
import { firstSyllable, readPairTable, type PairTable } from './pair-table.ts';
import { keyOfParts, partsOf, type SyllableParts } from './syllable-parts.ts';

/** The counts, with derived tables. */
export interface SpellingData {
  readonly table: PairTable;
  /** Numbers by the key of a syllable. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Parts by number; the first ones are not syllables and have empty parts. */
  readonly parts: readonly SyllableParts[];
  /** All onsets and rhymes that occur. */
  readonly onsets: readonly string[];
  readonly rhymes: readonly string[];
  /** The number of each onset with each rhyme and each tone, in this order; 0 if there is none. */
  readonly byParts: Uint16Array;
}

/** The number of tones, see `SyllableParts`. */
export const tones = 6;

const noSyllable: SyllableParts = { onset: '', rhyme: '', tone: 0 };

/** The distinct texts, and for each text its index among them. */
const placesOf = (texts: readonly string[]): { all: string[]; places: Uint8Array } => {
  const all = [...new Set(texts)];
  const places = new Map(all.map((text, place) => [text, place]));
  return { all, places: Uint8Array.from(texts, (text) => places.get(text) ?? 0) };
};

/** The tables derived from a table of counts. */
export const spellingDataOf = (table: PairTable): SpellingData => {
  const ofSyllables = table.syllables.map(partsOf);
  const numbers = new Map(
    ofSyllables.map((parts, place) => [keyOfParts(parts), firstSyllable + place]),
  );
  const parts = [...Array.from({ length: firstSyllable }, () => noSyllable), ...ofSyllables];
  const onsets = placesOf(parts.map(({ onset }) => onset));
  const rhymes = placesOf(parts.map(({ rhyme }) => rhyme));
  const byParts = new Uint16Array(onsets.all.length * rhymes.all.length * tones);
  for (const [number, { tone }] of parts.entries()) {
    const [onset = 0, rhyme = 0] = [onsets.places[number], rhymes.places[number]];
    byParts[(onset * rhymes.all.length + rhyme) * tones + tone] = number;
  }
  return {
    table,
    numbers,
    parts,
    onsets: onsets.all,
    rhymes: rhymes.all,
    byParts,
  };
};

let data: SpellingData | undefined;

/** Loaded once, when a text is first checked: most commands check none. */
export const spellingData = (): SpellingData =>
  (data ??= spellingDataOf(
    readPairTable(brotliDecompressSync(readFileSync(ownFile('src/spelling/data/pairs.br')))),
  ));

/** A syllable by its number, in small letters, with its tone mark in the old position. */
export const syllableOf = ({ table }: SpellingData, number: number): string =>
  table.syllables[number - firstSyllable] ?? '';

let contexts: ContextTable | undefined;

/** Loaded once, when the counts first leave a doubt. */
export const contextTable = (): ContextTable =>
  (contexts ??= readContextTable(
    brotliDecompressSync(readFileSync(ownFile('src/spelling/data/contexts.br'))),
    spellingData().table.frequencies.length,
  ));
