import { isCapitalAt, isDigitAt, isLetterAt, isSignAt } from '../letters.ts';
import type { Rule } from '../rule.ts';

const candidate = /(?<=[^\s|]) +[,;:?!.)]/gu;

/** What a sign may follow without a space: a letter, a figure, a closing sign, the end of stress. */
const isWordEndAt = (prose: string, index: number): boolean =>
  isLetterAt(prose, index) || isDigitAt(prose, index) || isSignAt(prose, index, '%)]”’"*');

/** ` ...`, ` ./.`, ` .docx`; but ` .Các` is the end of a sentence. */
const isOwnDot = (prose: string, dot: number): boolean => {
  const next = dot + 1;
  if (isCapitalAt(prose, next)) return !isLetterAt(prose, next + 1) || isCapitalAt(prose, next + 1);
  return isLetterAt(prose, next) || isDigitAt(prose, next) || isSignAt(prose, next, './…');
};

/** Places where a space before a sign is right, by the sign. */
const exceptions: Readonly<Record<string, (prose: string, sign: number) => boolean>> = {
  '.': isOwnDot,
  /** A score (`2 : 1`) and a face. */
  ':': (prose, sign) =>
    /^:(?:[-()D]| +\d)/u.test(prose.slice(sign, sign + 3)) || isDigitAt(prose, sign + 1),
  /** An image. */
  '!': (prose, sign) => isSignAt(prose, sign + 1, '[='),
};

/** How far back a « is looked for. */
const quotation = 300;

/** Between « and » the French put spaces on the inside of signs. */
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
