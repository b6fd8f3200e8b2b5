import type { KindRegister } from '../../content/unit-kinds/kind-register.ts';
import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import { formatDate, type CalendarDate } from '../../dates/calendar-date.ts';
import { readVietnameseDate } from '../../dates/vietnamese-date.ts';
import { slugOf } from '../../url/slug.ts';
import { headings, type Column } from './column-names.ts';
import type { KindReader } from './read-kind.ts';
import { rowFault, rowNote, type RowProblem } from './row-problem.ts';

/** What a row says of a unit; references to other units are still as written. */
export interface RowFields {
  readonly line: number;
  readonly id: string | undefined;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | undefined;
  readonly placeCode: string | undefined;
  readonly shortName: string | undefined;
  readonly note: string | undefined;
  readonly validFrom: CalendarDate | undefined;
  readonly validTo: CalendarDate | undefined;
  readonly aliases: readonly string[];
  readonly misspellings: readonly string[];
  readonly formerIds: readonly string[];
  readonly predecessors: readonly string[];
  readonly predecessorsInPart: readonly string[];
}

type Row = { readonly line: number; readonly cells: ReadonlyMap<Column, string> };

/** The parts of a cell with several values, between semicolons or bars. */
const partsOf = (cell: string): string[] =>
  cell
    .split(/[;|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Provinces have numbers of two digits, former districts of three, communes of five. */
const digitsByLevel: Readonly<Record<string, number>> = { tinh: 2, huyen: 3 };
const digitsOfCommunes = 5;

/** An official number with the leading zeros that spreadsheets drop. */
const codeOf = (written: string, digits: number): string | undefined =>
  /^\d+$/u.test(written) && written.length <= digits ? written.padStart(digits, '0') : undefined;

const epoch = '1970-01-01' as CalendarDate;
const epochInExcel = 25_569;

/** A day as Excel counts it where a column has lost the format of dates; from 1954 to 2064. */
const serialDay = (cell: string): CalendarDate | undefined =>
  /^[2-5]\d{4}$/u.test(cell) ? daysBefore(epoch, epochInExcel - Number(cell)) : undefined;

/** The last rows of many tables: sums, signatures. */
const isTotal = (name: string): boolean =>
  /^(?:tổng(?: cộng| số)?|cộng)(?:\s*[:(]|\s*\d|$)/iu.test(name);

/** Reads one row after another; problems are collected. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  readonly #kinds: KindReader;
  readonly #levels: ReadonlyMap<string, string>;

  constructor(kinds: KindReader, register: KindRegister) {
    this.#kinds = kinds;
    this.#levels = new Map(register.kinds.map(({ id, level }) => [id, level]));
  }

  #day(row: Row, column: 'validFrom' | 'validTo'): CalendarDate | undefined {
    const cell = row.cells.get(column) ?? '';
    if (cell === '') return undefined;
    const serial = serialDay(cell);
    if (serial) {
      this.problems.push(
        rowNote(
          row.line,
          `${headings[column]}: "${cell}" của Excel được đọc là ${formatDate(serial)}`,
        ),
      );
      return serial;
    }
    const read = readVietnameseDate(cell);
    if (read && !read.overflow) return read.nearest;
    const why = read?.overflow
      ? `tháng ${read.overflow.month} không có ngày ấy`
      : 'không phải một ngày';
    this.problems.push(
      rowFault(row.line, `${headings[column]}: "${cell}" ${why}; viết như 1/7/2025`),
    );
    return undefined;
  }

  /** The name and the kind; `undefined` if one of them is missing. */
  #named(row: Row): { readonly name: string; readonly kind: string } | undefined {
    const written = row.cells.get('name') ?? '';
    const cell = row.cells.get('kind') ?? '';
    const byName = this.#kinds.ofName(written);
    const stated = cell === '' ? byName?.kind : this.#kinds.named(cell);
    if (!stated) {
      const near = this.#kinds.nearest(cell === '' ? written : cell);
      const hint = near === undefined ? 'ghi một loại, như Đảng bộ xã' : `ý bạn là "${near}"?`;
      this.problems.push(
        rowFault(
          row.line,
          cell === ''
            ? `"${written}": không có loại, tên cũng không cho biết; thêm cột "${headings.kind}" (${hint})`
            : `loại "${cell}" không có; ${hint} Loại mới thì thêm vào kinds.yaml`,
        ),
      );
      return undefined;
    }
    const name = byName?.kind === stated ? byName.name : written;
    if (
      byName &&
      byName.kind.id !== stated.id &&
      !slugOf(written).startsWith(slugOf(stated.name))
    ) {
      const isOther = byName.kind.level !== stated.level;
      if (isOther)
        this.problems.push(
          rowNote(row.line, `tên "${written}" mà loại là ${stated.name}; xem lại một trong hai ô`),
        );
    }
    if (name !== written)
      this.problems.push(rowNote(row.line, `tên "${written}" được ghi là "${name}"`));
    return { name, kind: stated.id };
  }

  #code(row: Row, kind: string): string | undefined {
    const cell = row.cells.get('placeCode') ?? '';
    if (cell === '') return undefined;
    const code = codeOf(cell, digitsByLevel[this.#levels.get(kind) ?? ''] ?? digitsOfCommunes);
    if (code === undefined)
      this.problems.push(
        rowFault(row.line, `${headings.placeCode}: "${cell}" không phải mã số đơn vị hành chính`),
      );
    else if (code !== cell)
      this.problems.push(
        rowNote(row.line, `${headings.placeCode}: "${cell}" được ghi là "${code}"`),
      );
    return code;
  }

  /** What the row says; `undefined` if it is not about a unit, or has a fault that hides the rest. */
  read(row: Row): RowFields | undefined {
    const text = (column: Column): string | undefined => row.cells.get(column) || undefined;
    if (text('name') === undefined) {
      this.problems.push(rowNote(row.line, 'không có tên đơn vị nên bỏ qua'));
      return undefined;
    }
    if (isTotal(text('name') ?? '')) {
      this.problems.push(rowNote(row.line, `"${text('name')}" là dòng tổng cộng nên bỏ qua`));
      return undefined;
    }
    const named = this.#named(row);
    const [validFrom, validTo] = [this.#day(row, 'validFrom'), this.#day(row, 'validTo')];
    if (!named) return undefined;
    return {
      line: row.line,
      id: text('id'),
      ...named,
      parent: text('parent'),
      placeCode: this.#code(row, named.kind),
      shortName: text('shortName'),
      note: text('note'),
      validFrom,
      validTo,
      aliases: partsOf(text('aliases') ?? ''),
      misspellings: partsOf(text('misspellings') ?? ''),
      formerIds: partsOf(text('formerIds') ?? ''),
      predecessors: partsOf(text('predecessors') ?? ''),
      predecessorsInPart: partsOf(text('predecessorsInPart') ?? ''),
    };
  }
}
