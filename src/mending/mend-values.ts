import type { Problem } from '../content/problem.ts';
import { applyEdits, type TextEdit } from '../content/repair/text-edit.ts';

const indentOf = (line: string): number => Math.max(line.search(/\S/u), 0);

/**
 * Whether a value at the end of a line continues on the next one, so that only part of it is
 * known.
 */
const goesOn = (lines: readonly string[], index: number, end: number): boolean => {
  const [line = '', next = ''] = lines.slice(index, index + 2);
  return line.slice(end).trim() === '' && indentOf(next) > indentOf(line);
};

/** Replaces values where a problem says what they should be; other problems are left alone. */
export const mendValues = (
  text: string,
  problems: readonly Problem[],
): { text: string; count: number } => {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const edits = problems
    .flatMap(({ line, column, length, replacement }): TextEdit[] => {
      const at = (starts[line - 1] ?? -1) + column - 1;
      const isWhole = !goesOn(lines, line - 1, column - 1 + (length ?? 0));
      return replacement === undefined || length === undefined || at < 0 || !isWhole
        ? []
        : [{ start: at, end: at + length, insert: replacement }];
    })
    .toSorted((a, b) => a.start - b.start)
    .filter((edit, index, all) => index === 0 || edit.start >= (all[index - 1]?.end ?? 0));
  return { text: applyEdits(text, edits), count: edits.length };
};
