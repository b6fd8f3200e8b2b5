import { cellsOf, isSimple, type Cell } from './displayed-line.ts';

/** A part of a source line and the position of the fault in it, in columns of the terminal. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the first caret. */
  readonly indent: number;
  /** Columns with a caret below; at least one. */
  readonly marked: number;
}

/** The position of a fault in a line. */
export interface Span {
  /** From 1, in UTF-16 units; one after the end of the line is shown after its text. */
  readonly column: number;
  /** In UTF-16 units, if known. */
  readonly length?: number | undefined;
}

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { width }) => sum + width, 0);

/** How many of the first cells fit into a width. */
const countFitting = (cells: readonly Cell[], width: number): number => {
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > width);
  return end === -1 ? cells.length : end;
};

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('');

/** More letters around a column than fit: most are one unit, and none takes more than a few. */
const cellsAround = (
  line: string,
  at: number,
  width: number,
): { cells: Cell[]; isCut: boolean } => {
  const near = width + 2;
  const reach = isSimple(line.slice(Math.max(0, at - near), at + near)) ? near : width * 8;
  const start = Math.max(0, at - reach);
  return { cells: cellsOf(line.slice(start, at + reach), start), isCut: start > 0 };
};

/**
 * The part of a line around a fault that fits into a width, with `…` for omitted text.
 *
 * @param width columns of the terminal
 */
export const excerptOf = (line: string, { column, length = 1 }: Span, width: number): Excerpt => {
  const at = Math.min(column - 1, line.length);
  const { cells, isCut } = cellsAround(line, at, width);
  const isBehind = at === line.length;
  const caret = isBehind ? cells.length : cells.findLastIndex(({ offset }) => offset <= at);
  const before = cells.slice(0, Math.max(0, caret));
  const behind = cells.slice(Math.max(0, caret));
  const isWhole = !isCut && widthOf(cells) <= width;
  const room = isWhole ? width : Math.max(width - 2, 2);
  const behindRoom = Math.min(widthOf(behind), Math.ceil((room * 2) / 3));
  const beforeCount = countFitting(before.toReversed(), room - behindRoom);
  const shownBefore = before.slice(before.length - beforeCount);
  const shownBehind = behind.slice(0, countFitting(behind, room - widthOf(shownBefore)));
  const head = isCut || beforeCount < before.length ? '…' : '';
  const end = shownBehind.length < behind.length ? '…' : '';
  return {
    text: head + textOf([...shownBefore, ...shownBehind]) + end,
    indent: head.length + widthOf(shownBefore),
    marked: Math.max(1, widthOf(shownBehind.filter(({ offset }) => offset < at + length))),
  };
};
