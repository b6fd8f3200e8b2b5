import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { isCapitalAt, isDigitAt, isLetterAt, isSignAt } from './letters.ts';
import { wordBefore } from './words.ts';

const isAscii = (word: string): boolean => /^[a-z]*$/iu.test(word);

/** Only a whole syllable has a tone mark: `HỘI`, but not `HĐND` or `TP`. */
const hasTone = (word: string): boolean =>
  /[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD'));

/** Whether a word is written in full; `Th`, `PGS`, `TP`, `v` and the `N` of a name are not. */
const isWholeWord = (word: string): boolean => {
  if (!isVietnameseSyllable(word)) return false;
  const isUpper = word === word.toUpperCase();
  return isUpper ? word.length > 1 && hasTone(word) : word.length > 1 || !isAscii(word);
};

/** `Các`: a capital, then small letters. */
const isCapitalised = (word: string): boolean =>
  word.length > 1 && isCapitalAt(word, 0) && !isCapitalAt(word, 1);

/**
 * Whether the dot before a word ends a sentence: a whole word, a digit or a closing mark comes
 * before it, and the word after it could begin a sentence. `TP.HCM`, `U.B.N.D` and `readme.txt` do
 * not qualify.
 */
export const isSentenceDot = (prose: string, dot: number, word: string): boolean => {
  const before = dot - 1;
  if (isDigitAt(prose, before) || isSignAt(prose, before, '%)”"')) return isCapitalised(word);
  if (!isLetterAt(prose, before)) return false;
  const previous = wordBefore(prose, dot);
  /** Words without diacritics are no evidence unless they have a capital: `vi.UTF`, `hai.dang`. */
  const isBeginning = isAscii(`${previous}${word}`)
    ? isCapitalised(word)
    : isCapitalAt(word, 0) || isVietnameseSyllable(word);
  return isBeginning && isWholeWord(previous);
};
