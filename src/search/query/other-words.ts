import { isBareSyllable } from './bare-syllable.ts';
import { pagesOf, type IndexReader, type Spelling } from './index-reader.ts';
import { likelihoodOf, nearWords } from './near-words.ts';
import { joinedSyllables } from './other-readings.ts';
import { askedWord, countsMarks, type AskedWord } from './parse-query.ts';
import type { Reading } from './reading.ts';

/** A query with other words than the typed ones. */
export interface OtherWords {
  readonly words: readonly AskedWord[];
  /** How likely this query is mistyped that way: a power of two, at most 0. */
  readonly likelihood: number;
}

const replaced = (
  words: readonly AskedWord[],
  index: number,
  others: readonly AskedWord[],
  length = 1,
): readonly AskedWord[] => [...words.slice(0, index), ...others, ...words.slice(index + length)];

/** A syllable typed with a space in it. */
const rejoined = ({ words }: Reading, index: number): readonly OtherWords[] => {
  const [first, second] = [words[index], words[index + 1]];
  if (!first || !second) return [];
  const whole = askedWord(first.form + second.form);
  return isBareSyllable(whole.fold)
    ? [{ words: replaced(words, index, [whole], 2), likelihood: 0 }]
    : [];
};

/** The likelihood of each syllable beyond two in one word. */
const furtherSyllable = -2;

const separated = ({ words }: Reading, index: number): readonly OtherWords[] => {
  const word = words[index];
  if (!word || isBareSyllable(word.fold)) return [];
  return joinedSyllables(word).map((syllables) => ({
    words: replaced(words, index, syllables),
    likelihood: furtherSyllable * (syllables.length - 2),
  }));
};

/** How many near words are compared with the word before, which needs few files, and with the word after. */
const triedAfter = 30;
const triedBefore = 8;

/** How many of the fitting words are tried. */
const mostTried = 6;

/** A word that the index has next to a neighbour, as it is spelled there. */
interface Beside {
  readonly form: string;
  readonly pages: number;
  readonly likelihood: number;
}

const besides = (
  found: readonly Spelling[],
  side: 'first' | 'second',
  word: AskedWord,
  neighbour: AskedWord | undefined,
  isMarked: boolean,
): readonly Beside[] =>
  found
    .filter((each) => {
      const other = side === 'first' ? each.second : each.first;
      return !isMarked || neighbour === undefined || askedWord(other).sound === neighbour.sound;
    })
    .map((each) => ({
      form: each[side],
      pages: pagesOf(each),
      likelihood: likelihoodOf(word.form, each[side], isMarked),
    }))
    .filter(({ form }) => form !== word.form);

const weight = ({ pages, likelihood }: Beside): number => Math.log2(1 + pages) + likelihood;

/** The near words, and words with other marks, that the index has next to a neighbour. */
const near = async (
  reader: IndexReader,
  { words }: Reading,
  index: number,
): Promise<readonly OtherWords[]> => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.fold.length < 2 || /\d/u.test(word.fold)) return [];
  const isMarked = countsMarks(words);
  const folds = nearWords(word.fold, await reader.vocabulary());
  const fitting = await Promise.all(
    [word.fold, ...folds.slice(0, before ? triedAfter : triedBefore)].map(async (fold) =>
      before
        ? besides(await reader.spellings(before.fold, fold), 'second', word, before, isMarked)
        : besides(await reader.spellings(fold, after?.fold), 'first', word, after, isMarked),
    ),
  );
  return fitting
    .flat()
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostTried)
    .map(({ form, likelihood }) => ({
      words: replaced(words, index, [askedWord(form)]),
      likelihood,
    }));
};

/** The possible meanings of one word: it was split, joined to the next one, or mistyped. */
export const otherWords = async (
  reader: IndexReader,
  reading: Reading,
  index: number,
): Promise<readonly OtherWords[]> => {
  const word = reading.words[index];
  if (!word || word.isBound || reading.words[index + 1]?.isBound) return [];
  return [
    ...rejoined(reading, index),
    ...separated(reading, index),
    ...(await near(reader, reading, index)),
  ];
};
