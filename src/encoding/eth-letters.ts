import { isAbbreviation, isVietnameseSyllable } from './vietnamese-syllable.ts';

/** A word with a letter that only looks like `Đ`, and the word with `Đ`. */
export interface EthWord {
  /** Its offset in the text. */
  readonly start: number;
  readonly seen: string;
  readonly meant: string;
}

/** Icelandic `Ð`, `ð` and African `Ɖ`, which some fonts and keyboards produce for `Đ`. */
const looksLikeD = /[ÐðƉɖ]/u;

const wordWithOne = /[\p{L}\p{M}]*[ÐðƉɖ][\p{L}\p{M}]*/gu;

const withD = (word: string): string => word.replaceAll(/[ÐƉ]/gu, 'Đ').replaceAll(/[ðɖ]/gu, 'đ');

/** A part of a text, by its offsets. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text that become Vietnamese if `Ð` is replaced by `Đ`; Icelandic words do not.
 *
 * @param without parts where such a letter has another meaning, such as bytes that were misread
 */
export const findEthWords = (text: string, without: readonly Part[] = []): EthWord[] =>
  looksLikeD.test(text)
    ? [...text.matchAll(wordWithOne)].flatMap(({ 0: seen, index: start }) => {
        const meant = withD(seen).normalize('NFC');
        const isVietnamese = isVietnameseSyllable(meant) || isAbbreviation(meant);
        const isElsewhere = without.every(
          (part) => part.end <= start || part.start >= start + seen.length,
        );
        return isVietnamese && isElsewhere && !/\p{Ll}\p{Lu}/u.test(meant)
          ? [{ start, seen, meant }]
          : [];
      })
    : [];
