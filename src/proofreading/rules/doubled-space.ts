import type { Rule } from '../rule.ts';

/** Not at the ends of a line, and not before punctuation, where any space is wrong. */
const doubled = /(?<=[^\s|]) {2,}(?=[^\s|,;:?!.)])/gu;

/** Two or more spaces within a line of prose. Rows of tables may be padded. */
export const doubledSpaces: Rule = ({ prose, lines, mark }) =>
  prose.includes('  ')
    ? lines.flatMap(({ start, end }) => {
        const line = prose.slice(start, end);
        return line.includes('|')
          ? []
          : [...line.matchAll(doubled)].map(({ 0: spaces, index }) =>
              mark(start + index, start + index + spaces.length, ' '),
            );
      })
    : [];
