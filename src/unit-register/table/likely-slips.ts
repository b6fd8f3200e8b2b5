import { distance } from 'fastest-levenshtein';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { slugOf } from '../../url/slug.ts';
import type { MatchedRow } from './match-rows.ts';
import { rowNote, type RowProblem } from './row-problem.ts';

/** In letters: in a shorter name one letter makes another name. */
const shortest = 6;

const isNear = (a: string, b: string): boolean =>
  a === b || (a.length >= shortest && Math.abs(a.length - b.length) < 2 && distance(a, b) === 1);

/**
 * New units whose names differ from that of a unit of the register under the same parent only in marks or in
 * one letter: probably the same unit, misspelled. A row without a parent is compared with all units.
 */
export const likelySlips = (
  matched: readonly MatchedRow[],
  units: readonly Unit[],
  parentOf: (row: MatchedRow['row']) => string | undefined,
): RowProblem[] => {
  const there = new Set(matched.flatMap(({ unit }) => unit?.id ?? []));
  const byParent = Map.groupBy(
    units.filter(({ id, validTo }) => !there.has(id) && validTo === undefined),
    ({ parent }) => parent ?? '',
  );
  const bySlug = new Map([...byParent.values()].flat().map((each) => [slugOf(each.name), each]));
  return matched.flatMap(({ row, unit }) => {
    if (unit) return [];
    const slug = slugOf(row.name);
    const parent = parentOf(row);
    const near =
      byParent.get(parent ?? '')?.find(({ name }) => isNear(slug, slugOf(name))) ??
      (parent === undefined ? bySlug.get(slug) : undefined);
    return near
      ? [
          rowNote(
            row.line,
            `"${row.name}" gần giống "${near.name}" (${near.id}) đã có; nếu là một thì ghi ${near.id} vào cột "Mã"`,
          ),
        ]
      : [];
  });
};
