import { parse } from 'csv-parse/sync';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** A row with a value in some cell; `line` is its number in the table, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

type Cell = string | number | boolean | Date | null | undefined;

/**
 * A cell as text: a date in ISO form, spaces tidied, in Unicode form NFC, without the apostrophe that an
 * exported table has before a sign of formulas.
 */
const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return String(cell)
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^'(?=[=+@-])/u, '');
};

const withLines = (rows: readonly (readonly Cell[])[]): TableRow[] =>
  rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** How many lines decide about the separator. */
const looked = 20;

/**
 * Excel in Vietnamese separates by semicolons, because the comma is in numbers. A title above the table may
 * have commas, so the sign in most lines counts, then the one that is most frequent.
 */
const delimiterOf = (text: string): string => {
  const lines = text
    .split(/\r?\n/u, 10 * looked)
    .filter((line) => line.trim() !== '')
    .slice(0, looked);
  const linesWith = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const count = (sign: string): number => lines.join('').split(sign).length - 1;
  const signs = ['\t', ';', ','];
  return signs.toSorted((a, b) => linesWith(b) - linesWith(a) || count(b) - count(a))[0] ?? ',';
};

const csvRows = (bytes: Uint8Array, file: string): TableRow[] => {
  const text = decodeBytes(bytes)?.text;
  if (text === undefined) throw new OperationError('TABLE_ENCODING', { file });
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
  try {
    return withLines(parse(text, { ...options, delimiter: delimiterOf(text) }));
  } catch (error) {
    throw new OperationError('TABLE_DAMAGED', { file }, { cause: error });
  }
};

/** The rows of the first sheet; the library is loaded only for an Excel file. */
const excelRows = async (bytes: Uint8Array, file: string): Promise<TableRow[]> => {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const sheet = await readSheet(Buffer.from(bytes));
    return withLines(sheet as readonly (readonly Cell[])[]);
  } catch (error) {
    throw new OperationError('TABLE_DAMAGED', { file }, { cause: error });
  }
};

const signOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

/**
 * The rows of a table in CSV or Excel form, without empty ones.
 *
 * @param file its name, for messages
 * @throws OperationError `TABLE_…` if it is neither
 */
export const readTable = async (bytes: Uint8Array, file: string): Promise<TableRow[]> => {
  const sign = signOf(bytes);
  if (sign.startsWith('\u00d0\u00cf')) throw new OperationError('TABLE_OLD_EXCEL', { file });
  if (sign.startsWith('%PDF')) throw new OperationError('TABLE_FOREIGN', { file });
  const rows = sign.startsWith('PK') ? await excelRows(bytes, file) : csvRows(bytes, file);
  if (rows.length === 0) throw new OperationError('TABLE_EMPTY', { file });
  return rows;
};
