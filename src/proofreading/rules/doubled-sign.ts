import type { Rule } from '../rule.ts';

/**
 * After a word, and before a space or the end of the line; `...`, `./.` and `v.v.,` are right, and
 * three exclamation marks are meant.
 */
const doubled = /(?<=[\p{L}\d)”"])(?:,,+|;;+|::+|\.\.|[,;]\.|!!|\?\?)(?=[ \n]|$)/gu;

/** A punctuation mark that is written twice, or two that exclude each other. */
export const doubledSigns: Rule = ({ prose, mark }) =>
  [...prose.matchAll(doubled)].map(({ 0: signs, index }) =>
    mark(index, index + signs.length, signs.endsWith('.') ? '.' : signs.charAt(0)),
  );
