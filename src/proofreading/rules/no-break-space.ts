import { codePointName } from '../code-point-name.ts';
import type { Rule } from '../rule.ts';
import { trait } from '../unit-traits.ts';

const noBreakSpace = /[\u00A0\u2007\u202F]/u;
const everyNoBreakSpace = /[\u00A0\u2007\u202F]/gu;

const counted = (signs: readonly string[]): string =>
  [...Map.groupBy(signs, (sign) => sign)]
    .map(([sign, { length }]) => `${codePointName(sign)} × ${length}`)
    .join(', ');

/** Spaces that keep a line from breaking: one mark for each line, with their kinds and numbers. */
export const noBreakSpaces: Rule = ({ raw, traits }) => {
  if ((traits & trait.noBreakSpace) === 0) return [];
  let start = 0;
  return raw.split('\n').flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    const first = line.search(noBreakSpace);
    return first < 0
      ? []
      : [{ start: lineStart + first, found: counted(line.match(everyNoBreakSpace) ?? []) }];
  });
};
