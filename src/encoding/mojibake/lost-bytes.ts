import { isVietnameseSyllable } from '../vietnamese-syllable.ts';
import { decodeMisread } from './misread-bytes.ts';

/*
 * Windows-1252 has no letter for the bytes 81, 8D, 8F, 90 and 9D: programs drop them, or write `?`
 * or U+FFFD. The remains of `ề ọ ỏ ờ Ố` are `á»`, of `Đ` `Ä`, of `Á Í Ý` `Ã`, of `”` `â€`.
 */

/** The remains of a letter, and the letters that it may have been. */
const remains: readonly (readonly [seen: RegExp, meant: readonly string[]])[] = [
  [/á»[?\uFFFD]?/u, ['ề', 'ọ', 'ỏ', 'ờ', 'Ố']],
  [/â€[?\uFFFD]?/u, ['”']],
  [/Ä[?\uFFFD]?/u, ['Đ']],
  [/Ã[?\uFFFD]?/u, ['Á', 'Í', 'Ý']],
];

/** Whether a decoded text contains the remains of a letter. */
export const hasRemains = (decoded: string): boolean => /á»|[ÄÃ]|â€/u.test(decoded);

/** The most lost letters in one word; with more there would be too many combinations. */
const mostLost = 3;

const letters = /[\p{L}\p{M}]+/gu;

/** A small letter before a capital does not occur in a word. */
const isWord = (word: string): boolean => isVietnameseSyllable(word) && !/\p{Ll}\p{Lu}/u.test(word);

/**
 * Every possible text of a word before some bytes were lost; all its words are Vietnamese
 * syllables.
 *
 * @param decoded a word whose other bytes are decoded
 */
export const withLostLetters = (decoded: string): string[] => {
  if ((decoded.match(/á»|[ÄÃ]|â€/gu) ?? []).length > mostLost) return [];
  for (const [seen, meant] of remains) {
    if (seen.test(decoded)) {
      /** A question mark at the end may be a real one. */
      const isQuestion = (seen.exec(decoded)?.[0] ?? '').endsWith('?') && decoded.endsWith('?');
      return meant.flatMap((letter) =>
        [letter, ...(isQuestion ? [`${letter}?`] : [])].flatMap((each) =>
          withLostLetters(decoded.replace(seen, each)),
        ),
      );
    }
  }
  return (decoded.match(letters) ?? []).every(isWord) ? [decoded] : [];
};

/** The words that a wrongly decoded word with lost bytes may have been; empty if there are none. */
export const possibleWords = (seen: string): string[] => withLostLetters(decodeMisread(seen));
