import { compose } from '../compose.ts';
import type { Mark } from '../finding.ts';
import { linesOf } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { trait } from '../unit-traits.ts';

const combining = /[\u0300-\u036F]/u;
const wordWithMarks = /\p{L}[\p{L}\p{M}]{0,99}/gu;

const firstIn = (line: string, start: number): Mark[] => {
  if (!combining.test(line)) return [];
  for (const { 0: word, index } of line.matchAll(wordWithMarks)) {
    const suggestion = compose(word);
    if (suggestion !== word) return [{ start: start + index, found: word, suggestion }];
  }
  return [];
};

/** Letters written as two or more characters, as on a Mac; one mark for each line. */
export const nfd: Rule = ({ raw, traits }) =>
  traits & trait.mark
    ? linesOf(raw).flatMap(({ start, end }) => firstIn(raw.slice(start, end), start))
    : [];
