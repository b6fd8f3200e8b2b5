import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import type { Mark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { wordBefore } from '../words.ts';

/**
 * After a word, and before a space or the end of the line; `...`, `./.` and `v.v.,` are right, and
 * three exclamation marks are meant.
 */
const doubled = /(?<=[\p{L}\d)”"])(?:,,+|;;+|::+|\.\.|[,;]\.|!!|\?\?)(?=[ \n]|$)/gu;

/** Two different signs of which one is enough; `!?` and `?!` are meant. */
const mixed = /(?<=[\p{L}\d)”"])(?:\.[,;:!?]|,[;:!?]|;[,:]|:[,.;]|[!?]\.)(?=[ \n]|$)/gu;

/** `Co., Ltd.` in the names of foreign firms. */
const foreign = new Set(['Co', 'Inc', 'Corp']);

/** Abbreviations end with a dot and may be followed by another sign: `v.v.,`, `TP.,`, `TS.:`. */
const endsWord = (prose: string, at: number): boolean => {
  const word = wordBefore(prose, at);
  if (word === '') return true;
  const isWhole = word.length > 1 && word !== word.toUpperCase() && !foreign.has(word);
  return isWhole && isVietnameseSyllable(word);
};

/** Of `.,` and the like the sign that ends more, except for `.,` within a sentence. */
const keptSign = (prose: string, signs: string, end: number): string => {
  const strong = /[!?]/u.exec(signs)?.[0];
  if (strong !== undefined) return strong;
  const goesOn = /^ +\p{Ll}/u.test(prose.slice(end, end + 4));
  if (signs.includes('.')) return goesOn ? signs.replace('.', '') : '.';
  return signs.includes(':') ? ':' : ';';
};

/** A punctuation mark that is written twice, or two that exclude each other. */
export const doubledSigns: Rule = ({ prose, mark }) => [
  ...[...prose.matchAll(doubled)].map(({ 0: signs, index }) =>
    mark(index, index + signs.length, signs.endsWith('.') ? '.' : signs.charAt(0)),
  ),
  ...[...prose.matchAll(mixed)].flatMap(({ 0: signs, index }): Mark[] => {
    const end = index + signs.length;
    return endsWord(prose, index) ? [mark(index, end, keptSign(prose, signs, end))] : [];
  }),
];
