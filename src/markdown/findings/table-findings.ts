import type { Token } from 'markdown-it';
import type { Span } from '../places/written-token.ts';
import type { TextLines } from '../places/text-lines.ts';
import type { MarkupFinding } from './markup-finding.ts';

/** The cells of a row as the parser splits them, with their positions in the row. */
const cellsOf = (row: string): Span[] => {
  const borders = [...row.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const edges = [-1, ...borders, row.length];
  const cells = edges.slice(1).map((end, index) => ({ start: (edges[index] ?? -1) + 1, end }));
  const isBlank = (cell: Span | undefined): boolean =>
    cell !== undefined && row.slice(cell.start, cell.end).trim() === '';
  if (isBlank(cells[0])) cells.shift();
  if (isBlank(cells.at(-1))) cells.pop();
  return cells;
};

/** @param table the index of its opening token */
const columnsOf = (tokens: readonly Token[], table: number): number => {
  let columns = 0;
  for (let index = table; tokens[index] && tokens[index]?.type !== 'thead_close'; index += 1) {
    if (tokens[index]?.type === 'th_open') columns += 1;
  }
  return columns;
};

const rowFindings = (row: Token, columns: number, { text, starts }: TextLines): MarkupFinding[] => {
  const start = starts[row.map?.[0] ?? 0] ?? 0;
  const end = (starts[(row.map?.[0] ?? 0) + 1] ?? text.length + 1) - 1;
  /** Quotation signs before the row are not part of its first cell. */
  const line = text.slice(start, end).replace(/^[\s>]+/u, ({ length }) => ' '.repeat(length));
  const indent = line.search(/[^\s>]/u);
  if (!line.includes('|') && columns > 1) {
    const from = start + Math.max(indent, 0);
    const isPlain = !text.slice(start, from).includes('>');
    const found = line.trim();
    const mend = isPlain ? { start, end: start, insert: '\n' } : undefined;
    return [{ kind: 'gluedLine', start: from, end, found, mend }];
  }
  return cellsOf(line)
    .slice(columns)
    .filter((cell) => line.slice(cell.start, cell.end).trim() !== '')
    .map((cell): MarkupFinding => {
      const words = line.slice(cell.start, cell.end);
      const from = start + cell.start + words.search(/\S/u);
      return {
        kind: 'surplusCell',
        start: from,
        end: from + words.trim().length,
        found: words.trim(),
      };
    });
};

/** Words beyond the columns of a table, and lines that were joined to its end. */
export const tableFindings = (tokens: readonly Token[], lines: TextLines): MarkupFinding[] => {
  let columns = 0;
  return tokens.flatMap((token, index) => {
    if (token.type === 'table_open') columns = columnsOf(tokens, index);
    return token.type === 'tr_open' && tokens[index - 1]?.type !== 'thead_open'
      ? rowFindings(token, columns, lines)
      : [];
  });
};
