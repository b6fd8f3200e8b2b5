import type { WordForm } from '../encoding/word-forms.ts';
import type { FixedConfusion } from './fixed-confusions.ts';
import { figure, name, sign, strange } from './pair-table.ts';
import {
  beginsWithFigure,
  endsSentence,
  endsWithFigure,
  gapOf,
  isSpaces,
  isWhite,
} from './word-gaps.ts';
import { readingOf } from './word-readings.ts';

/** A range of a text. */
export interface WordSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A run of letters of a text. */
export interface WrittenWord extends WordSpan {
  readonly form: WordForm;
}

/** A word with its neighbours; numbers as in `pair-table.ts`. */
export interface PlacedWord extends WordSpan {
  readonly text: string;
  /** In small letters. */
  readonly letters: string;
  /** For a word in the form of a syllable; equal for both positions of the tone mark. */
  readonly key: string | undefined;
  /** The fixed confusions that begin with it. */
  readonly confusions: readonly FixedConfusion[] | undefined;
  readonly number: number;
  readonly left: number;
  readonly right: number;
  /** Whether there is only a space between this word and the one before it. */
  readonly followsWord: boolean;
  /**
   * False for a name, an abbreviation or a part of a longer sign such as `ra-đa`, `đ/c`, about
   * which nothing is known.
   */
  readonly isChecked: boolean;
}

/** All words of a text with their numbers and the gaps before them; the last gap is behind the last word. */
export interface PlacedWords {
  readonly prose: string;
  readonly words: readonly WrittenWord[];
  readonly numbers: Uint16Array;
  readonly gaps: Uint8Array;
}

/**
 * The words of a text, each with its number, by the same rules as in the counts of the table: a capital within a
 * sentence makes a name, one at its beginning does not.
 */
export const placeWords = (prose: string, words: readonly WrittenWord[]): PlacedWords => {
  const numbers = new Uint16Array(words.length);
  const gaps = new Uint8Array(words.length + 1);
  let [index, behind] = [0, 0];
  for (const { start, end, form } of words) {
    const gap = gapOf(prose, behind, start);
    const { first, within } = readingOf(form);
    gaps[index] = gap;
    numbers[index] = index === 0 || (gap & endsSentence) > 0 ? first : within;
    behind = end;
    index += 1;
  }
  gaps[index] = gapOf(prose, behind, prose.length);
  return { prose, words, numbers, gaps };
};

/** The left neighbour of a word. */
export const leftOf = ({ numbers, gaps }: PlacedWords, index: number): number => {
  const gap = gaps[index] ?? 0;
  if ((gap & isWhite) > 0) return numbers[index - 1] ?? sign;
  return (gap & endsWithFigure) > 0 ? figure : sign;
};

/** The right neighbour of a word. */
export const rightOf = ({ numbers, gaps }: PlacedWords, index: number): number => {
  const gap = gaps[index + 1] ?? 0;
  if ((gap & isWhite) > 0) return numbers[index + 1] ?? sign;
  return (gap & beginsWithFigure) > 0 ? figure : sign;
};

const joiners = "-/_@’'&\u2010\u2011";

const isDotted = (dot: string, beyond: string): boolean => dot === '.' && /[\p{L}\d]/u.test(beyond);

const isJoiner = (letter: string): boolean =>
  letter !== '' && (joiners.includes(letter) || /\d/u.test(letter));

const space = 32;

/** Whether a word touches a sign or figure that makes it part of something longer. */
export const isPart = (prose: string, { start, end }: WordSpan): boolean => {
  if (prose.charCodeAt(start - 1) === space && prose.charCodeAt(end) === space) return false;
  const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
  return (
    isJoiner(before) ||
    isJoiner(after) ||
    isDotted(before, prose.charAt(start - 2)) ||
    isDotted(after, prose.charAt(end + 1))
  );
};

/** Everything about one word. */
export const placedAt = (placed: PlacedWords, index: number): PlacedWord | undefined => {
  const { prose, words, numbers, gaps } = placed;
  const word = words[index];
  if (!word) return undefined;
  const { start, end, form } = word;
  const { key, confusions } = readingOf(form);
  const number = numbers[index] ?? strange;
  return {
    start,
    end,
    text: form.text,
    letters: form.letters,
    key,
    confusions,
    number,
    left: leftOf(placed, index),
    right: rightOf(placed, index),
    followsWord: index > 0 && ((gaps[index] ?? 0) & isSpaces) > 0,
    isChecked: number !== name && !isPart(prose, word),
  };
};
