import type { DomNode, FormatCallback } from 'html-to-text';

/** A table cell as plain text, possibly of several lines. */
export interface CellText {
  readonly text: string;
}

/** Spaces between two columns. */
const gap = 3;

const heightOf = (row: readonly (readonly string[])[]): number =>
  Math.max(1, ...row.map((lines) => lines.length));

/**
 * A table as lines of text with aligned columns. html-to-text can do this too, even for cells that
 * span others, but its time grows with the square of the number of rows: half a minute for twenty
 * thousand.
 */
export const tableText = (rows: readonly (readonly CellText[])[]): string => {
  const cells = rows.map((row) => row.map(({ text }) => text.split('\n')));
  const starts: number[] = [];
  let height = 0;
  for (const row of cells) {
    starts.push(height);
    height += heightOf(row);
  }
  const lines = Array.from({ length: height }, () => '');
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0, left = 0; column < columns; column += 1) {
    let width = 0;
    for (const [index, row] of cells.entries()) {
      for (const [number, line] of (row[column] ?? []).entries()) {
        const at = (starts[index] ?? 0) + number;
        lines[at] = (lines[at] ?? '').padEnd(left) + line;
        width = Math.max(width, line.length);
      }
    }
    left += width + gap;
  }
  return lines.join('\n');
};

const cellsOf = (row: DomNode): readonly DomNode[] =>
  row.children.filter(({ name }) => name === 'th' || name === 'td');

/** The rows of a Markdown table, in its head and its body. */
const rowsOf = ({ children }: DomNode): readonly DomNode[] =>
  children.flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === undefined ? [] : rowsOf(child),
  );

/** Formats a table for html-to-text. */
export const formatTable: FormatCallback = (table, walk, builder, options) => {
  const { leadingLineBreaks, trailingLineBreaks, maxColumnWidth } = options;
  builder.openTable();
  for (const row of rowsOf(table)) {
    builder.openTableRow();
    for (const cell of cellsOf(row)) {
      builder.openTableCell({ maxColumnWidth });
      walk(cell.children, builder);
      builder.closeTableCell({ colspan: 1, rowspan: 1 });
    }
    builder.closeTableRow();
  }
  builder.closeTable({ tableToString: tableText, leadingLineBreaks, trailingLineBreaks });
};
