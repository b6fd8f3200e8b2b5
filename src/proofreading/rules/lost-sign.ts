import { codePointName } from '../code-point-name.ts';
import type { Rule } from '../rule.ts';

/**
 * What programs write for a letter that they could not read, and for a picture in a text; signs that only the
 * fonts Symbol and Wingdings have. Bullets of these at the beginning of a line are read as such.
 */
const lost = /[\uFFFC\uFFFD]|(?<!^[ \t]*)[\uE000-\uF8FF]|[\uE000-\uF8FF](?![\t ])/gmu;

/** A cheap test first. */
const mayHoldLost = /[\uE000-\uF8FF\uFFFC\uFFFD]/u;

/** Letters and objects that are lost for good, each at its position. */
export const lostSigns: Rule = ({ raw }) =>
  !mayHoldLost.test(raw)
    ? []
    : [...raw.matchAll(lost)].map(({ 0: sign, index: start }) => ({
        start,
        found: codePointName(sign),
      }));
