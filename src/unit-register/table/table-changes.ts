import type { Unit } from '../../content/schema/unit-schema.ts';
import type { KindRegister } from '../../content/unit-kinds/kind-register.ts';
import { unitFinder, type Found } from '../unit-finder.ts';
import type { UnitChange, UnitValues } from '../changes/unit-change.ts';
import { headings, type Column } from './column-names.ts';
import { blankParents } from './blank-parents.ts';
import { likelySlips } from './likely-slips.ts';
import { matchRows, type MatchedRow } from './match-rows.ts';
import { kindReader } from './read-kind.ts';
import { RowReader, type RowFields } from './row-fields.ts';
import { rowFault, rowNote, type RowProblem } from './row-problem.ts';
import type { UnitTable } from './table-head.ts';

/** What a table would change in the register. */
export interface TableChanges {
  readonly changes: readonly UnitChange[];
  readonly problems: readonly RowProblem[];
  /** How many rows are as in the register. */
  readonly unchanged: number;
}

const scalars = [
  'name',
  'shortName',
  'kind',
  'parent',
  'placeCode',
  'validFrom',
  'validTo',
  'note',
] as const;
const lists = [
  'aliases',
  'misspellings',
  'formerIds',
  'predecessors',
  'predecessorsInPart',
] as const;
const referring = ['predecessors', 'predecessorsInPart'] as const;

type Finder = (written: string) => Found;

/** Looks a reference up; one without a single target is a fault. */
const referenceOf = (
  written: string,
  { line, id }: { readonly line: number; readonly id: string },
  column: Column,
  find: Finder,
  problems: RowProblem[],
): string | undefined => {
  const { units, nearest } = find(written);
  const others = units.filter((unit) => unit.id !== id);
  const living = others.filter(({ validTo }) => validTo === undefined);
  const [only, ...more] = living.length > 0 && column === 'parent' ? living : others;
  if (only && more.length === 0) return only.id;
  const why = only
    ? `có nhiều "${written}" (${[only, ...more].map((each) => each.id).join(', ')}); ghi mã thay cho tên`
    : `không có "${written}"${nearest === undefined ? '; thêm đơn vị này vào bảng, hoặc bỏ trống' : `; ý bạn là "${nearest}"?`}`;
  problems.push(rowFault(line, `${headings[column]}: ${why}`));
  return undefined;
};

/** The row as a unit: references to others by their ids. */
const valuesOf = ({ row, id }: MatchedRow, find: Finder, problems: RowProblem[]): UnitValues => {
  const at = { line: row.line, id };
  const idsOf = (column: (typeof referring)[number]): string[] =>
    row[column].flatMap((written) => referenceOf(written, at, column, find, problems) ?? []);
  const { line: _line, ...fields } = row;
  return {
    ...fields,
    id,
    parent:
      row.parent === undefined ? undefined : referenceOf(row.parent, at, 'parent', find, problems),
    predecessors: idsOf('predecessors'),
    predecessorsInPart: idsOf('predecessorsInPart'),
  };
};

/** What a row changes in a unit; an empty cell changes nothing. */
const changesOf = (unit: Unit, values: UnitValues): UnitChange[] => [
  ...scalars.flatMap((field): UnitChange[] => {
    const [before, value] = [unit[field], values[field]];
    return value === undefined || value === before
      ? []
      : [{ kind: 'set', id: unit.id, field, before, value }];
  }),
  ...lists.flatMap((field): UnitChange[] => {
    const before: readonly string[] = unit[field];
    const fresh = (values[field] ?? []).filter((each) => !before.includes(each));
    return fresh.length === 0
      ? []
      : [{ kind: 'extend', id: unit.id, field, before, values: fresh }];
  }),
];

/** Values of lists that the register has and the row does not: they stay. */
const keptNotes = ({ row, unit }: MatchedRow, columns: ReadonlySet<Column>): RowProblem[] =>
  lists.flatMap((field) => {
    if (!unit || !columns.has(field) || row[field].length === 0) return [];
    const inRow: readonly string[] = row[field];
    const kept = unit[field].filter((each: string) => !inRow.includes(each));
    const isReference = field === 'predecessors' || field === 'predecessorsInPart';
    return kept.length === 0 || isReference
      ? []
      : [
          rowNote(
            row.line,
            `${headings[field]}: giữ cả ${kept.map((each) => `"${each}"`).join(', ')} đang có trong sổ`,
          ),
        ];
  });

/** Compares a table with the register. Pure: nothing is written. */
export const tableChanges = (
  table: UnitTable,
  units: readonly Unit[],
  kinds: KindRegister,
): TableChanges => {
  const reader = new RowReader(kindReader(kinds), kinds);
  const rows = table.rows.flatMap((row): RowFields[] => {
    const fields = reader.read(row);
    return fields ? [fields] : [];
  });
  const findKnown = unitFinder(units);
  const parentOf = ({ parent }: RowFields): string | undefined => {
    const found = parent === undefined ? [] : findKnown(parent).units;
    const living = found.filter(({ validTo }) => validTo === undefined);
    const choices = living.length > 0 ? living : found;
    return choices.length === 1 ? choices[0]?.id : undefined;
  };
  const { matched, problems: matchProblems } = matchRows(rows, units, parentOf);
  const written = new Set(matched.flatMap(({ unit }) => unit?.id ?? []));
  const find = unitFinder([
    ...units.filter(({ id }) => !written.has(id)),
    ...matched.map(({ row, id, unit }) => ({
      ...unit,
      id,
      name: row.name,
      parent: unit?.parent,
      validFrom: row.validFrom ?? unit?.validFrom,
      validTo: row.validTo ?? unit?.validTo,
      placeCode: row.placeCode ?? unit?.placeCode,
    })),
  ]);
  const referenceProblems: RowProblem[] = [];
  const columns = new Set(table.columns.map(([column]) => column));
  const perRow = matched.map((each) => {
    const values = valuesOf(each, find, referenceProblems);
    return each.unit ? changesOf(each.unit, values) : [{ kind: 'add' as const, unit: values }];
  });
  return {
    changes: perRow.flat(),
    unchanged: perRow.filter((changes) => changes.length === 0).length,
    problems: [
      ...reader.problems,
      ...matchProblems,
      ...referenceProblems,
      ...likelySlips(matched, units, parentOf),
      ...blankParents(matched),
      ...matched.flatMap((each) => keptNotes(each, columns)),
    ].toSorted((a, b) => a.line - b.line),
  };
};
