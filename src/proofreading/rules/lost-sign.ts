import { codePointName } from '../code-point-name.ts';
import type { Rule } from '../rule.ts';

/** What programs write for a letter that they could not read, and for a picture in a text. */
const lost = /[\uFFFC\uFFFD]/gu;

/** Letters and objects that are gone for good, each at its place. */
export const lostSigns: Rule = ({ raw }) =>
  [...raw.matchAll(lost)].map(({ 0: sign, index: start }) => ({
    start,
    found: codePointName(sign),
  }));
