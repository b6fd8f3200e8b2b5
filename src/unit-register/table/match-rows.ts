import type { Unit } from '../../content/schema/unit-schema.ts';
import { meet } from '../../content/unit-kinds/kind-periods.ts';
import { makeId } from '../make-id.ts';
import { placeOf } from './place-of.ts';
import type { RowFields } from './row-fields.ts';
import { rowFault, rowNote, type RowProblem } from './row-problem.ts';

/** A row with its id, and the unit of the register that it is about. */
export interface MatchedRow {
  readonly row: RowFields;
  readonly id: string;
  readonly unit: Unit | undefined;
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Units of the register by what a row may say of them. */
interface Known {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
}

const knownOf = (units: readonly Unit[]): Known => ({
  byId: new Map(
    units.flatMap((unit) => [unit.id, ...unit.formerIds].map((id) => [id, unit] as const)),
  ),
  byCode: new Map(
    units.flatMap((unit) =>
      unit.placeCode === undefined || unit.validTo !== undefined
        ? []
        : [[`${unit.kind} ${unit.placeCode}`, unit] as const],
    ),
  ),
  byName: Map.groupBy(units, ({ name }) => plain(name)),
});

/** The units that a row without an id may mean: of its name and days, and of its parent if it names one. */
const sameNamed = (row: RowFields, parentId: string | undefined, { byName }: Known): Unit[] =>
  (byName.get(plain(row.name)) ?? []).filter(
    (unit) =>
      meet(unit, row) &&
      (parentId === undefined || unit.parent === undefined || unit.parent === parentId),
  );

/**
 * Finds for each row the unit of the register that it is about, and an id for each new one.
 *
 * @param parentOf the id of a row's parent, as far as it can be found before the rows have ids
 */
export const matchRows = (
  rows: readonly RowFields[],
  units: readonly Unit[],
  parentOf: (row: RowFields) => string | undefined,
): { readonly matched: readonly MatchedRow[]; readonly problems: readonly RowProblem[] } => {
  const known = knownOf(units);
  const taken = new Set(units.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  for (const { id } of rows) if (id !== undefined) taken.add(id);
  const problems: RowProblem[] = [];
  const lineOf = new Map<string, number>();
  const matched = rows.flatMap((row): MatchedRow[] => {
    const byCode = known.byCode.get(`${row.kind} ${row.placeCode ?? ''}`);
    const named = sameNamed(row, parentOf(row), known);
    const own = row.id === undefined ? (byCode ?? named[0]) : known.byId.get(row.id);
    if (row.id === undefined && !byCode && named.length > 1) {
      const ids = named.map(({ id }) => id).join(', ');
      problems.push(
        rowFault(
          row.line,
          `"${row.name}" có thể là ${ids}; ghi mã vào cột "Mã", hoặc ghi cấp trên`,
        ),
      );
      return [];
    }
    const parentName = placeOf(parentOf(row) ?? row.parent, units);
    const id = own?.id ?? row.id ?? makeId({ ...row, parentName }, taken);
    taken.add(id);
    const earlier = lineOf.get(id);
    if (earlier !== undefined) {
      problems.push(
        rowFault(
          row.line,
          `trùng đơn vị với dòng ${earlier} ("${row.name}"); xóa một trong hai dòng`,
        ),
      );
      return [];
    }
    lineOf.set(id, row.line);
    return [{ row, id, unit: own }];
  });
  return { matched, problems: [...problems, ...repeatedNames(matched, parentOf)] };
};

/** Rows with one name under one parent at one time, and names that differ only in their marks. */
function repeatedNames(
  matched: readonly MatchedRow[],
  parentOf: (row: RowFields) => string | undefined,
): RowProblem[] {
  const first = new Map<string, MatchedRow>();
  return matched.flatMap((each): RowProblem[] => {
    const key = `${parentOf(each.row) ?? each.row.parent ?? ''} ${plain(each.row.name)}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, each);
    return earlier && meet(earlier.row, each.row)
      ? [
          rowNote(
            each.row.line,
            `cùng tên, cùng cấp trên với dòng ${earlier.row.line} ("${each.row.name}")`,
          ),
        ]
      : [];
  });
}
