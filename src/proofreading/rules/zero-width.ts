import { codePointName } from '../code-point-name.ts';
import type { Mark } from '../finding.ts';
import { isInvisibleAt } from '../invisible.ts';
import type { Rule } from '../rule.ts';
import { trait } from '../unit-traits.ts';

/** The names of the characters in a run, without repeats. */
const namesOf = (run: string): string =>
  run.length === 1 ? codePointName(run) : [...new Set(run)].map(codePointName).join(' ');

/** Invisible characters; a run of them is one mark. */
export const zeroWidth: Rule = ({ raw, traits }) => {
  const marks: Mark[] = [];
  if ((traits & trait.invisible) === 0) return marks;
  for (let start = 0, end = 0; start < raw.length; start = end + 1) {
    end = start;
    while (isInvisibleAt(raw, end)) end += 1;
    if (end > start) marks.push({ start, found: namesOf(raw.slice(start, end)) });
  }
  return marks;
};
