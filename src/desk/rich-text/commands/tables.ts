import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from '../schema.ts';

/** The cell that holds the cursor. */
interface CellPlace {
  readonly table: Node;
  /** Where the table begins. */
  readonly start: number;
  readonly row: number;
  readonly column: number;
}

const cellPlace = ({ selection: { $from } }: EditorState): CellPlace | undefined => {
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    if ($from.node(depth - 1).type.name !== 'table') continue;
    return {
      table: $from.node(depth - 1),
      start: $from.before(depth - 1),
      row: $from.index(depth - 1),
      column: $from.index(depth),
    };
  }
  return undefined;
};

/** Whether the cursor is in a table. */
export const isInTable = (state: EditorState): boolean => cellPlace(state) !== undefined;

const emptyCell = (isHead: boolean, align = ''): Node =>
  schema.node(isHead ? 'table_head' : 'table_cell', { align });

const tableOf = (rows: readonly (readonly Node[])[]): Node =>
  schema.node(
    'table',
    null,
    rows.map((cells) => schema.node('table_row', null, cells)),
  );

/** The position within a cell of a table that begins somewhere. */
const positionIn = (table: Node, start: number, row: number, column: number): number => {
  let at = start + 2;
  for (let index = 0; index < row; index += 1) at += table.child(index).nodeSize;
  for (let index = 0; index < column; index += 1) at += table.child(row).child(index).nodeSize;
  return at + 1;
};

type Change = (
  rows: readonly (readonly Node[])[],
  place: CellPlace,
) => readonly (readonly Node[])[];

/** A command that makes other rows of those of the table; `at` is where the cursor goes. */
const changing =
  (change: Change, at: (place: CellPlace) => readonly [number, number]): Command =>
  (state, dispatch) => {
    const place = cellPlace(state);
    if (!place) return false;
    const { table, start } = place;
    const rows = change(
      table.children.map((row) => row.children),
      place,
    );
    if (rows.length === 0 || rows[0]?.length === 0) {
      dispatch?.(state.tr.delete(start, start + table.nodeSize).scrollIntoView());
      return true;
    }
    const made = tableOf(rows);
    const tr = state.tr.replaceWith(start, start + table.nodeSize, made);
    const [row, column] = at(place);
    const target = positionIn(
      made,
      start,
      Math.min(Math.max(row, 0), made.childCount - 1),
      Math.min(Math.max(column, 0), (made.firstChild?.childCount ?? 1) - 1),
    );
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, target)).scrollIntoView());
    return true;
  };

const alignsOf = (rows: readonly (readonly Node[])[]): readonly string[] =>
  (rows[0] ?? []).map(({ attrs }) => String(attrs['align']));

export const addRowBelow = changing(
  (rows, { row }) =>
    rows.toSpliced(
      row + 1,
      0,
      alignsOf(rows).map((align) => emptyCell(false, align)),
    ),
  ({ row, column }) => [row + 1, column],
);

export const addColumnRight = changing(
  (rows, { column }) =>
    rows.map((row, index) => row.toSpliced(column + 1, 0, emptyCell(index === 0))),
  ({ row, column }) => [row, column + 1],
);

/** The row below a head that is removed becomes the head. */
export const removeRow = changing(
  (rows, { row }) =>
    rows
      .toSpliced(row, 1)
      .map((cells, index) =>
        index === 0
          ? cells.map(({ attrs, content }) => schema.node('table_head', attrs, content))
          : cells,
      ),
  ({ row, column }) => [row, column],
);

export const removeColumn = changing(
  (rows, { column }) => rows.map((row) => row.toSpliced(column, 1)),
  ({ row, column }) => [row, column - 1],
);

/** Puts the cursor into the next cell, or the one before it; behind the last one begins a new row. */
export const goToCell =
  (step: 1 | -1): Command =>
  (state, dispatch, view) => {
    const place = cellPlace(state);
    if (!place) return false;
    const { table, start, row, column } = place;
    const width = table.child(row).childCount;
    const next = row * width + column + step;
    if (next < 0) return false;
    if (next >= table.childCount * width) return addRowBelow(state, dispatch, view);
    const at = positionIn(table, start, Math.floor(next / width), next % width);
    const { size } = table.child(Math.floor(next / width)).child(next % width).content;
    dispatch?.(
      state.tr.setSelection(TextSelection.create(state.doc, at, at + size)).scrollIntoView(),
    );
    return true;
  };

/** A table with its head. */
export const emptyTable = (rows: number, columns: number): Node =>
  tableOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, () => emptyCell(row === 0)),
    ),
  );

/** A table with a head, cells in every column, and each column's alignment. */
const even = (table: Node): Node => {
  const width = Math.max(...table.children.map(({ childCount }) => childCount));
  const head = table.firstChild?.children ?? [];
  return tableOf(
    table.children.map((row, index) =>
      Array.from({ length: width }, (_, column) => {
        const align = String(head[column]?.attrs['align'] ?? '');
        const cell = emptyCell(index === 0, align);
        return cell.copy(row.maybeChild(column)?.content);
      }),
    ),
  );
};

/** The even form of a table; `undefined` if it is even. */
export const evenTable = (table: Node): Node | undefined => {
  const made = even(table);
  return made.eq(table) ? undefined : made;
};
