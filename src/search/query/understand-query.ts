import { singlesOf, type AskedTerm } from './asked-terms.ts';
import type { IndexReader } from './index-reader.ts';
import { nearWords } from './near-words.ts';
import { typedByKeys } from './other-readings.ts';
import { otherWords } from './other-words.ts';
import { askedWord, countsMarks, type AskedWord } from './parse-query.ts';
import { doubtfulPlaces, fit, readWords, type Reading } from './reading.ts';

/** The query that is searched for instead of the typed one. */
export interface Understood extends Reading {
  /** Words that no page contains. */
  readonly leftOut: readonly string[];
  /** Whether the query differs from the typed one. */
  readonly isOther: boolean;
}

/** The best reading with one doubtful word replaced. */
const improved = async (reader: IndexReader, reading: Reading): Promise<Reading | undefined> => {
  const others = await Promise.all(
    doubtfulPlaces(reading).map((index) => otherWords(reader, reading, index)),
  );
  const tried = await Promise.all(
    others.flat().map(async ({ words, likelihood }) => {
      const other = await readWords(reader, words);
      return { other, weight: fit(other) + likelihood };
    }),
  );
  return tried.reduce<(typeof tried)[number] | undefined>(
    (top, each) => (top === undefined || each.weight > top.weight ? each : top),
    undefined,
  )?.other;
};

/** A reading of a single word that no page contains: several syllables, or a near word. */
const improvedAlone = async (
  reader: IndexReader,
  reading: Reading,
  word: AskedWord,
): Promise<Reading | undefined> => {
  const joined = await improved(reader, reading);
  if (joined && joined.words.length > 1 && fit(joined) > 0) return joined;
  const [near] = nearWords(word.fold, await reader.vocabulary());
  if (near === undefined) return undefined;
  const pairs: AskedTerm = { spellings: [], count: 1000, exactCount: 1000 };
  return { words: [askedWord(near)], pairs: [pairs] };
};

/** How much better another reading must be if some word is unknown, and if all are known. */
const leastGain = { unknown: 1, known: 2 } as const;

const byKeys = async (reader: IndexReader, words: readonly AskedWord[]): Promise<Reading> => {
  const typed = await readWords(reader, words);
  const places = new Set(doubtfulPlaces(typed));
  const meant = words.map((word, index) => (places.has(index) && typedByKeys(word)) || word);
  if (meant.every((word, index) => word === words[index])) return typed;
  const other = await readWords(reader, meant);
  if (words.length > 1 && fit(other) > fit(typed)) return other;
  const [known, keyed] = [await singlesOf(reader, words), await singlesOf(reader, meant)];
  return keyed.filter(({ count }) => count > 0).length >
    known.filter(({ count }) => count > 0).length
    ? other
    : typed;
};

/** The words that some page contains, and those that none does. */
const withoutUnknown = async (
  reader: IndexReader,
  reading: Reading,
): Promise<Reading & Pick<Understood, 'leftOut'>> => {
  const { words, pairs } = reading;
  const isSure = (index: number): boolean =>
    [pairs[index - 1], pairs[index]].some((pair) => pair !== undefined && pair.count > 0);
  const singles = await Promise.all(
    words.map(
      async (word, index) => isSure(index) || (await reader.spellings(word.fold)).length > 0,
    ),
  );
  if (singles.every(Boolean)) return { ...reading, leftOut: [] };
  const kept = words.filter((_, index) => singles[index]);
  const leftOut = words.filter((_, index) => !singles[index]).map(({ form }) => form);
  return { ...(await readWords(reader, kept)), leftOut };
};

/** Whether no page contains a word; with its marks, if marks were typed. */
const isUnknown = async (
  reader: IndexReader,
  word: AskedWord,
  isMarked: boolean,
): Promise<boolean> => {
  const spellings = await reader.spellings(word.fold);
  return !spellings.some(({ first }) => !isMarked || askedWord(first).sound === word.sound);
};

/**
 * The query that a resident most likely meant: raw input method keys, joined and split syllables
 * and typing errors are corrected if the index contains the words together; words that no page
 * contains are left out.
 *
 * @param isAsTyped use the words unchanged
 */
export const understandQuery = async (
  reader: IndexReader,
  words: readonly AskedWord[],
  isAsTyped: boolean,
): Promise<Understood> => {
  if (isAsTyped) {
    return { ...(await withoutUnknown(reader, await readWords(reader, words))), isOther: false };
  }
  let reading = await byKeys(reader, words);
  const isKeyed = reading.words.some((word, index) => word !== words[index]);
  let isOther = false;
  for (let round = 0; round < 3; round += 1) {
    const places = doubtfulPlaces(reading);
    if (places.length === 0) break;
    const [only] = reading.words;
    if (reading.words.length === 1 && only && !(await isUnknown(reader, only, false))) break;
    const isMarked = countsMarks(reading.words);
    const unknown = await Promise.all(
      places.map((index) => isUnknown(reader, reading.words[index] ?? askedWord(''), isMarked)),
    );
    const gain = unknown.some(Boolean) || fit(reading) < 1 ? leastGain.unknown : leastGain.known;
    const other =
      reading.words.length === 1 && only
        ? await improvedAlone(reader, reading, only)
        : await improved(reader, reading);
    if (!other || fit(other) < fit(reading) + gain) break;
    reading = other;
    isOther = true;
  }
  const known = await withoutUnknown(reader, reading);
  return { ...known, isOther: isOther || isKeyed };
};
