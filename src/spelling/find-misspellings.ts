import { joinedNameAt } from './joined-names.ts';
import { inCaseOf } from './letter-case.ts';
import { meantInContext, type Surroundings } from './meant-syllable.ts';
import type { Guess, Misspelling } from './misspelling.ts';
import { firstSyllable, name, strange } from './pair-table.ts';
import {
  placedAt,
  placeWords,
  type PlacedWord,
  type PlacedWords,
  type WrittenWord,
} from './placed-words.ts';
import { isQuietAt } from './quiet-words.ts';
import { madePairBits } from './pair-bits.ts';
import { isWithin, rightWords } from './right-words.ts';
import { spellingData, syllableOf, type SpellingData } from './spelling-data.ts';
import { splitSyllableAt } from './split-syllables.ts';
import { strangeNameAt, strangeWordAt } from './strange-words.ts';
import { neighboursOf } from './text-tokens.ts';
import { vniWords } from './vni-words.ts';
import { writtenPairsOf, type WrittenPairs } from './written-pairs.ts';
import { byChance, togetherness } from './togetherness.ts';

/**
 * From these values on two syllables are one word, as powers of two: how often, and how much more
 * often than by chance.
 */
const wordTogether = 10;
const wordBond = 6.5;

const isWord = ({ table }: SpellingData, first: number, second: number): boolean => {
  if (first < firstSyllable || second < firstSyllable) return false;
  const together = togetherness(table, first, second);
  return together >= wordTogether && together - byChance(table, first, second) >= wordBond;
};

const fixedAt = (
  data: SpellingData,
  placed: PlacedWords,
  index: number,
  first: PlacedWord,
): Misspelling | undefined => {
  if (!first.confusions) return undefined;
  for (const { wrong, right } of first.confusions) {
    const run = wrong.flatMap((_key, step) => placedAt(placed, index + step) ?? []);
    const isHere = run.every(
      ({ key, followsWord }, step) => (step === 0 || followsWord) && key === wrong[step],
    );
    const last = run.at(-1);
    if (!isHere || run.length < wrong.length || !last) continue;
    /** `cảnh sát nhập cư`, `thăm quan trọng`: parts of other words. */
    if (isWord(data, first.left, first.number) || isWord(data, last.number, last.right)) continue;
    const suggestion = right
      .map((syllable, step) => inCaseOf(run[step]?.text ?? syllable, syllable))
      .join(' ');
    return { start: first.start, end: last.end, suggestion, certainty: 'sure' };
  }
  return undefined;
};

/** From here on there is practically no doubt, as the logarithm of the odds. */
const certainOdds = 1.5;

/** Confusions of sounds or marks are common, typing errors are not. */
const soundCost = 3;

const guessAt = (data: SpellingData, word: PlacedWord, around: Surroundings): Guess | undefined => {
  const meant = meantInContext(data, word, around);
  if (!meant) return undefined;
  return {
    start: word.start,
    end: word.end,
    suggestion: inCaseOf(word.text, syllableOf(data, meant.number)),
    certainty: meant.odds >= certainOdds && meant.cost <= soundCost ? 'certain' : 'likely',
    isSlip: meant.cost >= soundCost,
  };
};

/** Drops guesses about a word that the text repeats often. */
const withoutRepeated = (prose: string, guesses: readonly Guess[]): Misspelling[] => {
  const kind = ({ start, end, suggestion }: Guess): string =>
    `${prose.slice(start, end).toLowerCase()} ${suggestion.toLowerCase()}`;
  const kinds = Map.groupBy(guesses, kind);
  return guesses
    .filter((guess) => !guess.isSlip || kinds.get(kind(guess))?.length === 1)
    .map(({ start, end, suggestion, certainty }) => ({ start, end, suggestion, certainty }));
};

/** Looks for the finding at one word. */
type Finder = (
  data: SpellingData,
  word: PlacedWord,
  around: Surroundings,
) => Misspelling | Guess | undefined;

const finderOf = ({ number }: PlacedWord): Finder => {
  if (number === name) return strangeNameAt;
  return number === strange ? strangeWordAt : guessAt;
};

/**
 * A text with a greater share of words that are not syllables is not Vietnamese, or has lost its
 * diacritics.
 */
const mostStrange = 0.5;

const isOtherLanguage = ({ numbers }: PlacedWords): boolean =>
  numbers.length > 10 &&
  numbers.reduce((sum, number) => sum + Number(number === strange), 0) >
    mostStrange * numbers.length;

/**
 * The misspelled words of a text in prose, sorted by position: words that do not exist or that are
 * common misspellings, and words that exist but make no sense beside their neighbours. Names,
 * abbreviations and foreign words are not checked.
 *
 * @param words the runs of letters of the text, in order
 * @param listed words that are right, in NFC and small letters
 */
export const findMisspellings = (
  prose: string,
  words: readonly WrittenWord[],
  listed: ReadonlySet<string>,
): Misspelling[] => {
  const data = spellingData();
  const placed = placeWords(prose, words);
  if (isOtherLanguage(placed)) return [];
  const found: Misspelling[] = [];
  const guesses: Guess[] = [];
  let pairs: WrittenPairs | undefined;
  const written = (): WrittenPairs => (pairs ??= writtenPairsOf(placed));
  const bits = madePairBits(data.table);
  for (let index = 0; index < words.length; index += 1) {
    if (isQuietAt(placed, index, bits)) continue;
    const word = placedAt(placed, index);
    if (!word) continue;
    const fixed = fixedAt(data, placed, index, word) ?? splitSyllableAt(data, placed, index, word);
    if (fixed) {
      found.push(fixed);
      while ((words[index + 1]?.start ?? Infinity) < fixed.end) index += 1;
      continue;
    }
    const joined = word.number < firstSyllable ? joinedNameAt(data, word) : undefined;
    if (joined) found.push(joined);
    if (joined || (!word.isChecked && word.number >= firstSyllable)) continue;
    const neighbours = (): readonly number[] => neighboursOf(placed, index);
    const misspelled = finderOf(word)(data, word, { neighbours, written });
    if (!misspelled) continue;
    if ('isSlip' in misspelled) guesses.push(misspelled);
    else found.push(misspelled);
  }
  return [...found, ...vniWords(data, prose), ...withoutRepeated(prose, guesses)]
    .filter((each) => !isWithin(prose, each, rightWords()) && !isWithin(prose, each, listed))
    .toSorted((a, b) => a.start - b.start);
};
