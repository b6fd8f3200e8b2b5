import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
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

/** The table's facts about a written word. */
interface Reading {
  readonly letters: string;
  readonly key: string | undefined;
  readonly form: number | undefined;
}

const mostRemembered = 50_000;
const remembered = new WeakMap<SpellingData, Map<string, Reading>>();

const readingOf = (data: SpellingData, text: string): Reading => {
  const known = remembered.get(data) ?? new Map<string, Reading>();
  remembered.set(data, known);
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const letters = text.toLowerCase();
  const key = isVietnameseSyllable(letters) ? syllableKey(letters) : undefined;
  const form = key === undefined ? undefined : data.numbers.get(key);
  const reading = { letters, key, form };
  known.set(text, reading);
  return reading;
};

const endsSentence = /[.!?:\n“"]/u;
const joiners = "-/_@’'&\u2010\u2011";

const isDotted = (dot: string, beyond: string): boolean => dot === '.' && /[\p{L}\d]/u.test(beyond);

/** Whether a word touches a sign or digit that makes it part of something longer. */
const isPart = (prose: string, { start, end }: WordSpan): boolean => {
  const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
  if (before !== '' && (joiners.includes(before) || /\d/u.test(before))) return true;
  if (after !== '' && (joiners.includes(after) || /\d/u.test(after))) return true;
  return isDotted(before, prose.charAt(start - 2)) || isDotted(after, prose.charAt(end + 1));
};

const kindOfGap = (gap: string): number => (/\d$/u.test(gap) ? figure : sign);
const kindOfGapBehind = (gap: string): number => (/^\d/u.test(gap) ? figure : sign);

const isCapital = (letter: string, small: string): boolean => letter !== small.charAt(0);

/**
 * The words of a text, each with its number and neighbours, by the same rules as in the counts of
 * the table: a capital within a sentence makes a name, one at its beginning does not.
 */
export const placeWords = (
  data: SpellingData,
  prose: string,
  words: readonly WordSpan[],
): PlacedWord[] => {
  const gaps = words.map(({ start }, index) => prose.slice(words[index - 1]?.end ?? 0, start));
  const readings = words.map(({ start, end }) => readingOf(data, prose.slice(start, end)));
  const numbers = readings.map(({ letters, form }, index) => {
    const { start = 0, end = 0 } = words[index] ?? {};
    const gap = gaps[index] ?? '';
    const isFirst = index === 0 || endsSentence.test(gap);
    const text = prose.slice(start, end);
    const hasCapital = isCapital(text.charAt(0), letters);
    const isUpper = hasCapital && text.length > 1 && text === text.toUpperCase();
    return (hasCapital && !isFirst) || isUpper ? name : (form ?? strange);
  });
  return words.map((word, index): PlacedWord => {
    const { start, end } = word;
    const gap = (gaps[index] ?? '').trim();
    const behind = (gaps[index + 1] ?? prose.slice(end)).trim();
    const number = numbers[index] ?? strange;
    return {
      start,
      end,
      text: prose.slice(start, end),
      letters: readings[index]?.letters ?? '',
      key: readings[index]?.key,
      number,
      left: index > 0 && gap === '' ? (numbers[index - 1] ?? sign) : kindOfGap(gap),
      right: behind === '' ? (numbers[index + 1] ?? sign) : kindOfGapBehind(behind),
      followsWord: index > 0 && /^[ \u00A0]+$/u.test(gaps[index] ?? ''),
      isChecked: number !== name && !isPart(prose, word),
    };
  });
};
