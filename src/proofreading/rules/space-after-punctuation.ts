import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { isSentenceDot } from '../sentence-dot.ts';
import { isDigitAt, isLetterAt, isSignAt, isSpaceAt } from '../letters.ts';
import type { Rule } from '../rule.ts';
import { wordBefore, wordFrom } from '../words.ts';

/** Punctuation directly before a word; emphasis may begin or end between them. */
const candidate = /[,;:?!.…)”]\*{0,3}(?=[\p{L}\d])/gu;

/** Whether there is a single letter without diacritics: `a`, but not the word `ý`. */
const isLoneLetter = (prose: string, index: number): boolean =>
  /^[a-z]$/iu.test(prose.charAt(index)) && !isLetterAt(prose, index - 1);

/** The letters in `a,b` are symbols, like the `h` of `T/h:`; `HH:MM` is a pattern. */
const isBetweenSymbols = (prose: string, sign: number, word: string): boolean =>
  prose.charAt(sign) === ':'
    ? isLoneLetter(prose, sign - 1) || ![wordBefore(prose, sign), word].some(isVietnameseSyllable)
    : word.length === 1 && (isLoneLetter(prose, sign - 1) || isDigitAt(prose, sign - 1));

/** `A1:B6` and `tên_bảng` are code. */
const isCode = (prose: string, end: number): boolean =>
  isDigitAt(prose, end) || isSignAt(prose, end, '_(');

/** A digit after punctuation begins a new word only after a whole word: `xã,3 thôn`. */
const isMissingBeforeFigure = (prose: string, sign: number): boolean =>
  isSignAt(prose, sign, ',;!?') && isLetterAt(prose, sign - 1) && isLetterAt(prose, sign - 2);

const isMissing = (prose: string, sign: number, start: number, word: string): boolean => {
  if (word === '') return isMissingBeforeFigure(prose, sign);
  if (isCode(prose, start + word.length)) return false;
  const before = sign - 1;
  if (prose.charAt(sign) === '.') return isSentenceDot(prose, sign, word);
  if (prose.charAt(sign) === '…') return isLetterAt(prose, before);
  if (isSignAt(prose, sign, ')”')) return !isSpaceAt(prose, before);
  const endsWord =
    isLetterAt(prose, before) || isDigitAt(prose, before) || isSignAt(prose, before, '%)]”"');
  return endsWord && !isBetweenSymbols(prose, sign, word);
};

/** No space after `, ; : ? ! . … ) ”` before a word. */
export const spacesAfterPunctuation: Rule = ({ prose, mark }) =>
  [...prose.matchAll(candidate)].flatMap(({ 0: signs, index }) => {
    const start = index + signs.length;
    const word = wordFrom(prose, start);
    if (!isMissing(prose, index, start, word)) return [];
    const behind = word || prose.charAt(start);
    /** Emphasis may end or begin here; which one is not known. */
    const suggestion = signs.length === 1 ? `${signs} ${behind}` : undefined;
    return [mark(index, start + behind.length, suggestion)];
  });
