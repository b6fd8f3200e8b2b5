import { EditError, rootOf } from '../../content/edit/yaml-spans.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { readVietnameseDate } from '../../dates/vietnamese-date.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { slugOf } from '../../url/slug.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { oldUnitsOf, type Merger } from './reform.ts';

/** A day, as in the file or on the command line. */
export const dayOfReform = (written: string, file: string): CalendarDate => {
  const read = readVietnameseDate(written);
  if (read && !read.overflow) return read.nearest;
  throw new OperationError('REFORM_DAY', { file, written });
};

const fields = {
  from: 'don-vi-cu|tu|tu-don-vi|cac-don-vi-cu|don-vi-truoc|from',
  part: 'phan|mot-phan|toan-bo-hay-mot-phan|muc-do|parts',
  to: 'don-vi-moi|thanh|thanh-don-vi|don-vi-sau|ten-don-vi-moi|to',
  id: 'ma|ma-moi|ma-don-vi-moi|id',
  kind: 'loai|loai-moi|kind',
  parent: 'cap-tren|truc-thuoc|cap-tren-moi|parent',
  placeCode: 'ma-xa|ma-dia-ban|ma-dvhc|ma-so|place-code|placecode|ma-xa-moi',
  date: 'ngay|tu-ngay|ngay-hieu-luc|date',
} as const;

type ReformField = keyof typeof fields;

const fieldNamed = new Map(
  (Object.entries(fields) as [ReformField, string][]).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field] as const),
  ),
);

/** A merger as in the file, before its parts are read. */
type Written = Readonly<Partial<Record<ReformField | 'partsOf', string>>>;

const mergerOf = (
  written: Written,
  line: number,
  day: CalendarDate | undefined,
  file: string,
): Merger => {
  const date = written.date === undefined ? day : dayOfReform(written.date, file);
  if (!date) throw new OperationError('REFORM_DAY', { file, written: '' });
  const isPart = written.part !== undefined && /phần|phan|^x$|true/iu.test(written.part);
  const whole = oldUnitsOf(written.from ?? '', isPart && !/toàn/iu.test(written.part ?? ''));
  const isRest = /còn lại/iu.test(written.part ?? '');
  const inPart = oldUnitsOf(written.partsOf ?? '', true);
  const isEnd = /^(?:giải thể|thôi hoạt động|kết thúc|kết thúc hoạt động|-)$/iu.test(
    written.to ?? '',
  );
  return {
    line,
    from: [...whole.units, ...inPart.units],
    endedToo: [
      ...whole.ended,
      ...inPart.ended,
      ...(isRest ? whole.units.map((unit) => unit.written) : []),
    ],
    to: isEnd ? undefined : written.to,
    id: written.id,
    kind: written.kind,
    parent: written.parent,
    placeCode: written.placeCode,
    day: date,
  };
};

/** Rows with one new unit belong together: one old unit a row. */
const joined = (mergers: readonly Merger[]): Merger[] => {
  const byTarget = Map.groupBy(
    mergers,
    ({ to, id, parent, day, line }) =>
      id ?? (to === undefined ? `end ${line}` : `${slugOf(to)} ${parent ?? ''} ${day}`),
  );
  return [...byTarget.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const firstOf = (field: 'kind' | 'parent' | 'placeCode'): string | undefined =>
      same.map((each) => each[field]).find((value) => value !== undefined);
    return [
      {
        ...first,
        kind: firstOf('kind'),
        parent: firstOf('parent'),
        placeCode: firstOf('placeCode'),
        from: same.flatMap(({ from }) => from),
        endedToo: same.flatMap(({ endedToo }) => endedToo),
      },
    ];
  });
};

const columnsOf = ({ cells }: TableRow): (ReformField | undefined)[] =>
  cells.map((cell) => fieldNamed.get(slugOf(cell)));

const ofTable = (
  rows: readonly TableRow[],
  file: string,
  day: CalendarDate | undefined,
): Merger[] => {
  const head = rows.slice(0, 20).find((row) => {
    const columns = columnsOf(row);
    return columns.includes('from') && columns.includes('to');
  });
  if (!head) throw new OperationError('REFORM_COLUMNS', { file });
  const columns = columnsOf(head);
  let above: Written = {};
  return rows
    .filter(({ line }) => line > head.line)
    .map(({ line, cells }) => {
      const own = Object.fromEntries(
        columns.flatMap((column, index) =>
          column === undefined || (cells[index] ?? '') === '' ? [] : [[column, cells[index]]],
        ),
      ) as Written;
      /** An empty cell below the name of a new unit means the same one, as merged cells are read. */
      const written: Written = own.to === undefined ? { ...above, ...own } : own;
      const { from: _from, part: _part, ...target } = written;
      above = target;
      return mergerOf(written, line, day, file);
    });
};

/** A text, a number, or a list of them joined by semicolons; anything else says nothing. */
const textOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map((each) => textOf(each) ?? '').join(';');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const ofYaml = (text: string, file: string, day: CalendarDate | undefined): Merger[] => {
  let value: unknown;
  try {
    ({ value } = rootOf(text));
  } catch (error) {
    if (error instanceof EditError) throw new OperationError('REFORM_FORM', { file });
    throw error;
  }
  const { date, changes } = (value ?? {}) as { date?: unknown; changes?: unknown };
  if (!Array.isArray(changes)) throw new OperationError('REFORM_FORM', { file });
  const whole = textOf(date);
  const common = whole === undefined ? day : dayOfReform(whole, file);
  return changes.map((entry: unknown, index) => {
    const written = Object.fromEntries(
      Object.entries((entry ?? {}) as Record<string, unknown>).flatMap(([key, each]) => {
        const said = textOf(each);
        return said === undefined ? [] : [[key, said]];
      }),
    ) as Written;
    return mergerOf(written, index + 1, common, file);
  });
};

/**
 * Reads a file that says which units become which: YAML (`date`, `changes` with `from`, `partsOf`, `to` …), or a
 * table with the columns `Đơn vị cũ` and `Đơn vị mới`, one old unit a row.
 *
 * @param day the day of entries that do not give one
 * @throws OperationError `REFORM_…`, `TABLE_…`
 */
export const readReform = async (
  bytes: Uint8Array,
  file: string,
  day: CalendarDate | undefined,
): Promise<readonly Merger[]> => {
  if (!/\.ya?ml$/iu.test(file)) return joined(ofTable(await readTable(bytes, file), file, day));
  const text = decodeBytes(bytes)?.text;
  if (text === undefined) throw new OperationError('TABLE_ENCODING', { file });
  return joined(ofYaml(text, file, day));
};
