import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { fixedConfusions, type FixedConfusion } from './fixed-confusions.ts';
import { figure, name, sign, strange } from './pair-table.ts';
import type { SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';

/** A run of letters of a text. */
export interface WordSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
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

/** A written word as the table knows it. */
interface Reading extends Pick<PlacedWord, 'text' | 'letters' | 'key' | 'confusions'> {
  /** Its number at the beginning of a sentence, and within one. */
  readonly first: number;
  readonly within: number;
}

const read = (data: SpellingData, text: string): Reading => {
  const letters = text.toLowerCase();
  const key = isVietnameseSyllable(letters) ? syllableKey(letters) : undefined;
  const form = (key === undefined ? undefined : data.numbers.get(key)) ?? strange;
  const hasCapital = text.charAt(0) !== letters.charAt(0);
  const isUpper = hasCapital && text.length > 1 && text === text.toUpperCase();
  return {
    text,
    letters,
    key,
    confusions: key === undefined ? undefined : fixedConfusions().get(key),
    first: isUpper ? name : form,
    within: hasCapital ? name : form,
  };
};

const mostRemembered = 50_000;
const remembered = new WeakMap<SpellingData, Map<string, Reading>>();

const readingOf = (data: SpellingData, text: string): Reading => {
  let known = remembered.get(data);
  if (!known) remembered.set(data, (known = new Map()));
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const reading = read(data, text);
  known.set(text, reading);
  return reading;
};

const endsSentence = /[.!?:\n“"]/u;
const joiners = "-/_@’'&\u2010\u2011";

const isDotted = (dot: string, beyond: string): boolean => dot === '.' && /[\p{L}\d]/u.test(beyond);

const isJoiner = (letter: string): boolean =>
  letter !== '' && (joiners.includes(letter) || /\d/u.test(letter));

/** Whether a word touches a sign or figure that makes it part of something longer. */
const isPart = (prose: string, { start, end }: WordSpan): boolean => {
  const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
  if (before === ' ' && after === ' ') return false;
  return (
    isJoiner(before) ||
    isJoiner(after) ||
    isDotted(before, prose.charAt(start - 2)) ||
    isDotted(after, prose.charAt(end + 1))
  );
};

/** The text between two words. */
interface Gap {
  readonly endsSentence: boolean;
  /** Only white space; only spaces within a line. */
  readonly isWhite: boolean;
  readonly isSpaces: boolean;
  /** If it is not white: the left neighbour of the word after it, and the right one of the word before it. */
  readonly before: number;
  readonly behind: number;
}

const oneSpace: Gap = {
  endsSentence: false,
  isWhite: true,
  isSpaces: true,
  before: sign,
  behind: sign,
};

const gapOf = (prose: string, start: number, end: number): Gap => {
  if (end === start + 1 && prose.charAt(start) === ' ') return oneSpace;
  const gap = prose.slice(start, end);
  const signs = gap.trim();
  return {
    endsSentence: endsSentence.test(gap),
    isWhite: signs === '',
    isSpaces: /^[ \u00A0]+$/u.test(gap),
    before: /\d$/u.test(signs) ? figure : sign,
    behind: /^\d/u.test(signs) ? figure : sign,
  };
};

/**
 * The words of a text, each with its number and neighbours, by the same rules as in the counts of
 * the table: a capital within a sentence makes a name, one at its beginning does not.
 */
export const placeWords = (
  data: SpellingData,
  prose: string,
  words: readonly WordSpan[],
): PlacedWord[] => {
  const gaps = words.map(({ start }, index) => gapOf(prose, words[index - 1]?.end ?? 0, start));
  gaps.push(gapOf(prose, words.at(-1)?.end ?? 0, prose.length));
  const readings = words.map(({ start, end }) => readingOf(data, prose.slice(start, end)));
  const numbers = readings.map(({ first, within }, index) =>
    index === 0 || gaps[index]?.endsSentence === true ? first : within,
  );
  return words.map((word, index): PlacedWord => {
    const { start, end } = word;
    const { text, letters, key, confusions } = readings[index] ?? readingOf(data, '');
    const [before, behind] = [gaps[index] ?? oneSpace, gaps[index + 1] ?? oneSpace];
    const number = numbers[index] ?? strange;
    return {
      start,
      end,
      text,
      letters,
      key,
      confusions,
      number,
      left: before.isWhite ? (numbers[index - 1] ?? sign) : before.before,
      right: behind.isWhite ? (numbers[index + 1] ?? sign) : behind.behind,
      followsWord: index > 0 && before.isSpaces,
      isChecked: number !== name && !isPart(prose, word),
    };
  });
};
