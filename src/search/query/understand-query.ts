import { pairsOf, singlesOf, type AskedTerm } from './asked-terms.ts';
import { pagesOf, type IndexReader } from './index-reader.ts';
import { nearWords } from './near-words.ts';
import { joinedSyllables, typedByKeys } from './other-readings.ts';
import { askedWord, countsMarks, type AskedWord } from './parse-query.ts';
import { isBareSyllable } from './bare-syllable.ts';

/** Words with the facts of the index about each pair of neighbours. */
interface Reading {
  readonly words: readonly AskedWord[];
  readonly pairs: readonly AskedTerm[];
}

/** The query that is searched for instead of the typed one. */
export interface Understood extends Reading {
  /** Words that no page contains. */
  readonly leftOut: readonly string[];
  /** Whether the query differs from the typed one. */
  readonly isOther: boolean;
}

const read = async (reader: IndexReader, words: readonly AskedWord[]): Promise<Reading> => ({
  words,
  pairs: await pairsOf(reader, words),
});

/** How well the words go together, in powers of two. */
const fit = ({ pairs }: Reading): number =>
  pairs.reduce((sum, { count, exactCount }) => sum + Math.log2(1 + exactCount + count / 4), 0);

/** The indexes of words that go with neither neighbour as typed. */
const doubtful = ({ words, pairs }: Reading): readonly number[] =>
  words.flatMap((_, index) => {
    const around = [pairs[index - 1], pairs[index]].filter((pair) => pair !== undefined);
    return around.some(({ exactCount }) => exactCount > 0) ? [] : [index];
  });

const replaced = (
  words: readonly AskedWord[],
  index: number,
  others: readonly AskedWord[],
  length = 1,
): readonly AskedWord[] => [...words.slice(0, index), ...others, ...words.slice(index + length)];

/** Joins a syllable that was typed with a space inside. */
const rejoined = ({ words }: Reading, index: number): (readonly AskedWord[])[] => {
  const [first, second] = [words[index], words[index + 1]];
  if (!first || !second) return [];
  const whole = askedWord(first.form + second.form);
  return isBareSyllable(whole.fold) ? [replaced(words, index, [whole], 2)] : [];
};

/**
 * How many near words are compared with the word before, which needs few files, and then with the
 * word after.
 */
const triedAfter = 30;
const triedBefore = 8;

/** How many of the fitting ones are tried. */
const mostTried = 6;

/**
 * The near words that occur beside a neighbour in the index, in their most frequent spelling there.
 */
const nearReadings = async (
  reader: IndexReader,
  { words }: Reading,
  index: number,
): Promise<readonly (readonly AskedWord[])[]> => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.fold.length < 2 || /\d/u.test(word.fold)) return [];
  const near = nearWords(word.fold, await reader.vocabulary());
  const fitting = await Promise.all(
    near.slice(0, before ? triedAfter : triedBefore).map(async (fold) => {
      const beside = before
        ? await reader.spellings(before.fold, fold)
        : await reader.spellings(fold, after?.fold);
      return beside.map((each) => ({
        form: before ? each.second : each.first,
        pages: pagesOf(each),
      }));
    }),
  );
  return fitting
    .flatMap((forms) => forms.sort((a, b) => b.pages - a.pages).slice(0, 1))
    .sort((a, b) => b.pages - a.pages)
    .slice(0, mostTried)
    .map(({ form }) => replaced(words, index, [askedWord(form)]));
};

/** The words with the most frequent diacritics of their pairs in the index. */
const withMarks = ({ words, pairs }: Reading): readonly AskedWord[] =>
  words.map((word, index) => {
    const best = [pairs[index - 1], pairs[index]].flatMap((pair, side) =>
      (pair?.spellings ?? []).map(({ spelling }) => ({
        form: side === 0 ? spelling.second : spelling.first,
        count: pagesOf(spelling),
      })),
    );
    const most = best.reduce((top, each) => (each.count > top.count ? each : top), {
      form: word.form,
      count: 0,
    });
    return askedWord(most.form, word.isBound);
  });

const best = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>(
    (top, each) => (top === undefined || fit(each) > fit(top) ? each : top),
    undefined,
  );

/** Tries each other reading of one doubtful word. */
const improved = async (reader: IndexReader, reading: Reading): Promise<Reading | undefined> => {
  const tries: (readonly AskedWord[])[] = [];
  for (const index of doubtful(reading)) {
    const word = reading.words[index];
    if (!word || word.isBound || reading.words[index + 1]?.isBound) continue;
    tries.push(...rejoined(reading, index));
    if (!isBareSyllable(word.fold)) {
      const meant = joinedSyllables(word);
      tries.push(...meant.map((syllables) => replaced(reading.words, index, syllables)));
    }
    tries.push(...(await nearReadings(reader, reading, index)));
  }
  return best(await Promise.all(tries.map((words) => read(reader, words))));
};

/** How much better another reading must be: if some word is unknown, and if all are known. */
const leastGain = { unknown: 1, known: 3 } as const;

const byKeys = async (reader: IndexReader, words: readonly AskedWord[]): Promise<Reading> => {
  const typed = await read(reader, words);
  const places = new Set(doubtful(typed));
  const meant = words.map((word, index) => (places.has(index) && typedByKeys(word)) || word);
  if (meant.every((word, index) => word === words[index])) return typed;
  const other = await read(reader, meant);
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
  return { ...(await read(reader, kept)), leftOut };
};

const isUnknown = async (reader: IndexReader, { fold }: AskedWord): Promise<boolean> =>
  (await reader.spellings(fold)).length === 0;

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
    return { ...(await withoutUnknown(reader, await read(reader, words))), isOther: false };
  }
  let reading = await byKeys(reader, words);
  const isKeyed = reading.words.some((word, index) => word !== words[index]);
  let isOther = false;
  for (let round = 0; round < 3; round += 1) {
    const places = doubtful(reading);
    if (places.length === 0) break;
    const [only] = reading.words;
    if (reading.words.length === 1 && only && !(await isUnknown(reader, only))) break;
    const unknown = await Promise.all(
      places.map((index) => isUnknown(reader, reading.words[index] ?? askedWord(''))),
    );
    const gain = unknown.some(Boolean) ? leastGain.unknown : leastGain.known;
    const other =
      reading.words.length === 1 && only
        ? await improvedAlone(reader, reading, only)
        : await improved(reader, reading);
    if (!other || fit(other) < fit(reading) + gain) break;
    reading = other;
    isOther = true;
  }
  if (isOther && countsMarks(words)) reading = await read(reader, withMarks(reading));
  const known = await withoutUnknown(reader, reading);
  return { ...known, isOther: isOther || isKeyed };
};

/** A single word that no page contains: several syllables in one, or a near word. */
async function improvedAlone(
  reader: IndexReader,
  reading: Reading,
  word: AskedWord,
): Promise<Reading | undefined> {
  const joined = await improved(reader, reading);
  if (joined && joined.words.length > 1 && fit(joined) > 0) return joined;
  const [near] = nearWords(word.fold, await reader.vocabulary());
  if (near === undefined) return undefined;
  const pairs: AskedTerm = { spellings: [], count: 1000, exactCount: 1000 };
  return { words: [askedWord(near)], pairs: [pairs] };
}
