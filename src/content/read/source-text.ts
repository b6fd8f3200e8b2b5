import { asNote, problem, type Place, type Problem } from '../problem.ts';
import type { Repair } from '../repair/repair.ts';
import { applyEdits, originalOffset } from '../repair/text-edit.ts';

/** A text as it is checked, with positions in the original file. */
export interface SourceText {
  readonly file: string;
  /** The text with its faults of form mended, so that later faults are found too. */
  readonly text: string;
  /** The position in the file of the letters from `start` up to `end` of the mended text. */
  readonly placeOf: (start: number, end?: number) => Place;
  /** The faults of form. */
  readonly problems: readonly Problem[];
}

const lineStartsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The last line that begins at or before an offset, by binary search. */
const lineIndexAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * @param written the text of the file
 * @param repairs its faults of form, sorted by position, without overlaps
 */
export const sourceText = (
  file: string,
  written: string,
  repairs: readonly Repair[],
): SourceText => {
  const starts = lineStartsOf(written);
  const placeAt = (from: number, to: number): Place => {
    const line = lineIndexAt(starts, from);
    const column = from - (starts[line] ?? 0) + 1;
    return { file, line: line + 1, column, length: Math.max(0, to - from) };
  };
  return {
    file,
    text: applyEdits(written, repairs),
    placeOf: (start, end = start) =>
      placeAt(originalOffset(repairs, start), originalOffset(repairs, end)),
    problems: repairs
      .filter(({ isFurther }) => !isFurther)
      .map(({ code, at, end, atEnd = end, details, isNote }) => {
        const found = problem(code as 'FENCE_OPEN', placeAt(at, atEnd), ...(details as [string]));
        return isNote ? asNote(found) : found;
      }),
  };
};
