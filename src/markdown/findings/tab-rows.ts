import type { MarkupFinding } from './markup-finding.ts';

interface TextPiece {
  readonly content: string;
  readonly placeOf: (offset: number) => number;
}

/** A merely indented line has no cells, and lines of HTML are indented. */
const isIndented = (line: string): boolean =>
  !line.trimStart().includes('\t') || /<\/?[a-z][^<>]*>/iu.test(line);

/** The cells of a line; empty if it is not a row. */
const cellsOf = (line: string): string[] => {
  if (isIndented(line)) return [];
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.length > 1 && cells.some((cell) => cell !== '') ? cells : [];
};

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/** The consecutive lines from an index with the same number of cells. */
const rowsFrom = (lines: readonly string[], first: number): string[][] => {
  const rows: string[][] = [];
  for (let index = first; index < lines.length; index += 1) {
    const cells = cellsOf(lines[index] ?? '');
    if (cells.length === 0 || cells.length !== (rows[0]?.length ?? cells.length)) break;
    rows.push(cells);
  }
  return rows;
};

/** Two lines of two cells may be anything. */
const isTable = (rows: readonly string[][]): boolean =>
  rows.length > 2 || (rows.length > 1 && (rows[0]?.length ?? 0) > 2);

/**
 * Rows of a table copied from a spreadsheet, with Tabs between the cells: on a page they would run
 * together into one paragraph.
 */
export const tabRowFindings = ({ content, placeOf }: TextPiece, src: string): MarkupFinding[] => {
  if (!content.includes('\t')) return [];
  const lines = content.split('\n');
  const findings: MarkupFinding[] = [];
  let offset = 0;
  for (let index = 0; index < lines.length;) {
    const rows = rowsFrom(lines, index);
    const count = Math.max(isTable(rows) ? rows.length : 1, 1);
    const written = lines.slice(index, index + count).join('\n');
    const [start, end] = [placeOf(offset), placeOf(offset + written.length)];
    if (count > 1) {
      const [head = [], ...others] = rows;
      const table = [rowOf(head), rowOf(head.map(() => '---')), ...others.map(rowOf)].join('\n');
      const insert = `${index > 0 ? '\n' : ''}${table}${index + count < lines.length ? '\n' : ''}`;
      const isPlain = src.slice(start, end) === written;
      const mend = isPlain ? { start, end, insert } : undefined;
      findings.push({ kind: 'tabRows', start, end, found: lines[index] ?? '', mend });
    }
    index += count;
    offset += written.length + 1;
  }
  return findings;
};
