import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { ownFile } from '../own-files/own-files.ts';
import { firstSyllable, readPairTable, type PairTable } from './pair-table.ts';
import { partsOf, syllableKey, type SyllableParts } from './syllable-parts.ts';

/** The counts, with what is found from them. */
export interface SpellingData {
  readonly table: PairTable;
  /** By the key of a syllable. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number; the first ones are no syllables and have empty parts. */
  readonly parts: readonly SyllableParts[];
  /** All onsets and rhymes that occur, and those of each number by their places. */
  readonly onsets: readonly string[];
  readonly rhymes: readonly string[];
  readonly onsetOf: Uint8Array;
  readonly rhymeOf: Uint8Array;
  readonly toneOf: Uint8Array;
}

const noSyllable: SyllableParts = { onset: '', rhyme: '', tone: 0 };

/** Different texts, and for each of some texts its place among them. */
const placesOf = (texts: readonly string[]): { all: string[]; places: Uint8Array } => {
  const all = [...new Set(texts)];
  const places = new Map(all.map((text, place) => [text, place]));
  return { all, places: Uint8Array.from(texts, (text) => places.get(text) ?? 0) };
};

const read = (): SpellingData => {
  const table = readPairTable(
    brotliDecompressSync(readFileSync(ownFile('src/spelling/data/pairs.br'))),
  );
  const numbers = new Map(
    table.syllables.map((syllable, place) => [syllableKey(syllable), firstSyllable + place]),
  );
  const kinds = Array.from({ length: firstSyllable }, () => noSyllable);
  const parts = [...kinds, ...table.syllables.map(partsOf)];
  const onsets = placesOf(parts.map(({ onset }) => onset));
  const rhymes = placesOf(parts.map(({ rhyme }) => rhyme));
  return {
    table,
    numbers,
    parts,
    onsets: onsets.all,
    rhymes: rhymes.all,
    onsetOf: onsets.places,
    rhymeOf: rhymes.places,
    toneOf: Uint8Array.from(parts, ({ tone }) => tone),
  };
};

let data: SpellingData | undefined;

/** Read once, when a text is first checked: most commands check none. */
export const spellingData = (): SpellingData => (data ??= read());

/** A syllable by its number, in small letters, its tone mark in the old place. */
export const syllableOf = ({ table }: SpellingData, number: number): string =>
  table.syllables[number - firstSyllable] ?? '';
