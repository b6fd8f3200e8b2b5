import { OperationError } from '../../operation/operation-error.ts';
import { columnNamed, headings, type Column } from './column-names.ts';
import type { TableRow } from './read-table.ts';

/** A table with its columns known: the cells of each row by column. */
export interface UnitTable {
  readonly rows: readonly {
    readonly line: number;
    readonly cells: ReadonlyMap<Column, string>;
  }[];
  /** The columns with their headings, in the order of the table. */
  readonly columns: readonly (readonly [Column, string])[];
  /** Headings that mean nothing to the register; a running number is not among them. */
  readonly unknown: readonly string[];
}

/** Titles may be above the headings; they are among the first rows. */
const furthest = 20;

const columnsIn = ({ cells }: TableRow): Column[] =>
  cells.flatMap((cell) => {
    const column = columnNamed(cell);
    return column === undefined || column === 'ignored' ? [] : [column];
  });

/** The row of headings: the one among the first that names most columns, a name among them. */
const headOf = (rows: readonly TableRow[]): TableRow | undefined => {
  const [best] = rows
    .slice(0, furthest)
    .map((row) => ({ row, columns: new Set(columnsIn(row)) }))
    .filter(({ columns }) => columns.has('name'))
    .toSorted((a, b) => b.columns.size - a.columns.size);
  return best?.row;
};

/**
 * Finds the headings of a table and what its columns hold; the first of two columns for one field
 * counts.
 *
 * @throws OperationError `TABLE_NO_NAMES` if no column has the names of units
 */
export const unitTable = (rows: readonly TableRow[], file: string): UnitTable => {
  const head = headOf(rows);
  if (!head) {
    const found = (rows[0]?.cells ?? []).filter((cell) => cell !== '').slice(0, 8);
    throw new OperationError('TABLE_NO_NAMES', { file, found, wanted: headings.name });
  }
  const columns: (readonly [Column, string, number])[] = [];
  const unknown: string[] = [];
  for (const [index, heading] of head.cells.entries()) {
    const column = columnNamed(heading);
    if (column === 'ignored') continue;
    const isNew = column !== undefined && !columns.some(([each]) => each === column);
    if (isNew) columns.push([column, heading, index]);
    else unknown.push(heading);
  }
  const below = rows.filter(({ line }) => line > head.line);
  return {
    columns: columns.map(([column, heading]) => [column, heading] as const),
    unknown,
    rows: below.map(({ line, cells }) => ({
      line,
      cells: new Map(columns.map(([column, , index]) => [column, cells[index] ?? ''])),
    })),
  };
};
