import { codePointName } from '../code-point-name.ts';
import type { Rule } from '../rule.ts';

/** The replacement for a letter that a program could not decode, and for a picture in a text. */
const lost = /[\uFFFC\uFFFD]/gu;

/** Letters and objects that are lost for good, each at its position. */
export const lostSigns: Rule = ({ raw }) =>
  [...raw.matchAll(lost)].map(({ 0: sign, index: start }) => ({
    start,
    found: codePointName(sign),
  }));
