import { isCapitalAt, isDigitAt, isLetterAt, isSignAt } from '../letters.ts';
import type { Rule } from '../rule.ts';

const candidate = /(?<=[^\s|]) +[,;:?!.)]/gu;

/**
 * The possible characters directly before punctuation: a letter, a digit, a closing mark or the end
 * of emphasis.
 */
const isWordEndAt = (prose: string, index: number): boolean =>
  isLetterAt(prose, index) || isDigitAt(prose, index) || isSignAt(prose, index, '%)]”’"*');

/** ` ...`, ` ./.` and ` .docx` are right; the dot in ` .Các` ends a sentence. */
const isOwnDot = (prose: string, dot: number): boolean => {
  const next = dot + 1;
  if (isCapitalAt(prose, next)) return !isLetterAt(prose, next + 1) || isCapitalAt(prose, next + 1);
  return isLetterAt(prose, next) || isDigitAt(prose, next) || isSignAt(prose, next, './…');
};

/** The contexts in which a space before punctuation is right, by punctuation mark. */
const exceptions: Readonly<Record<string, (prose: string, sign: number) => boolean>> = {
  '.': isOwnDot,
  /** A score (`2 : 1`) or an emoticon. */
  ':': (prose, sign) =>
    /^:(?:[-()D]| +\d)/u.test(prose.slice(sign, sign + 3)) || isDigitAt(prose, sign + 1),
  /** An image. */
  '!': (prose, sign) => isSignAt(prose, sign + 1, '[='),
};

/** How many characters back a « is searched for. */
const quotation = 300;

/** French quotation marks have spaces inside. */
const isInFrenchQuotes = (prose: string, index: number): boolean => {
  const before = prose.slice(Math.max(0, index - quotation), index);
  return before.lastIndexOf('«') > Math.max(before.lastIndexOf('»'), before.lastIndexOf('\n'));
};

/** A space before `, ; : ? ! . )`. */
export const spacesBeforePunctuation: Rule = ({ prose, mark }) =>
  [...prose.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const sign = prose.charAt(end - 1);
    const isRight =
      !isWordEndAt(prose, index - 1) ||
      exceptions[sign]?.(prose, end - 1) === true ||
      isInFrenchQuotes(prose, index);
    return isRight ? [] : [mark(index, end, isLetterAt(prose, end) ? `${sign} ` : sign)];
  });
