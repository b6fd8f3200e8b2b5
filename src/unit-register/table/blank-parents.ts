import type { MatchedRow } from './match-rows.ts';
import { rowNote, type RowProblem } from './row-problem.ts';

/**
 * New units without a parent below one that has one: a merged cell of a spreadsheet has its value only in
 * its first row.
 */
export const blankParents = (matched: readonly MatchedRow[]): RowProblem[] => {
  let above: string | undefined;
  return matched.flatMap(({ row, unit }) => {
    above = row.parent ?? above;
    return unit || row.parent !== undefined || above === undefined
      ? []
      : [
          rowNote(
            row.line,
            `"${row.name}" không có cấp trên; nếu ô ấy gộp với dòng trên thì ghi "${above}" vào từng dòng`,
          ),
        ];
  });
};
