import type { Sign } from './signs.ts';

type RowsKind = 'tableForm' | 'tableRule' | 'pipes';

const ruleLine = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$|^\|\s*:?-{2,}:?\s*\|$/u;

const pipesIn = (line: string): number => line.match(/\|/gu)?.length ?? 0;

/** Consecutive lines that each contain a cell border. */
const groupsOfRows = (lines: readonly string[]): number[][] => {
  const groups: number[][] = [];
  lines.forEach((line, index) => {
    if (pipesIn(line) === 0) return;
    if (groups.at(-1)?.at(-1) === index - 1) groups.at(-1)?.push(index);
    else groups.push([index]);
  });
  return groups;
};

const isFramed = (line: string): boolean => /^\|.*\|$/u.test(line) && pipesIn(line) > 2;

/**
 * Whether lines are certainly rows of a table: with a line of dashes, frames, or three lines with
 * equal numbers of cells; two lines of two cells may be intended.
 */
const kindOf = (rows: readonly string[]): RowsKind | undefined => {
  const [first = '', second = ''] = rows;
  if (ruleLine.test(second)) return 'tableRule';
  const isEven = rows.every((row) => pipesIn(row) === pipesIn(first));
  if (rows.some((row) => ruleLine.test(row) || isFramed(row))) return 'tableForm';
  if (!isEven || rows.length < 2) return undefined;
  return rows.length > 2 || pipesIn(first) > 1 ? 'tableForm' : 'pipes';
};

/** Rows of tables that did not become tables, in a piece of visible text. */
export const rowsIn = (text: string): Sign[] => {
  if (!text.includes('|')) return [];
  const lines = text.split('\n');
  return groupsOfRows(lines).flatMap((group) => {
    const kind = kindOf(group.map((index) => (lines[index] ?? '').trim()));
    const start = lines.slice(0, group[0]).reduce((sum, line) => sum + line.length + 1, 0);
    return kind ? [{ kind, start, end: start + (lines[group[0] ?? 0]?.length ?? 0) }] : [];
  });
};
