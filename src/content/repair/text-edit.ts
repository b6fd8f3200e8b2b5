/** A change of a text: `insert` replaces the letters from `start` up to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Without the edits inside an earlier one, whose insert includes them. */
const outermost = (edits: readonly TextEdit[]): readonly TextEdit[] => {
  let reached = 0;
  return edits.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
};

/** The text after edits that are in order; one inside another is ignored. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = '';
  let position = 0;
  for (const { start, end, insert } of outermost(edits)) {
    result += text.slice(position, start) + insert;
    position = end;
  }
  return result + text.slice(position);
};

/** Where a letter of the edited text was before; an inserted letter was where its edit began. */
export const originalOffset = (edits: readonly TextEdit[], offset: number): number => {
  let shift = 0;
  for (const { start, end, insert } of outermost(edits)) {
    if (start + shift > offset) break;
    const inserted = start + shift + insert.length;
    if (offset < inserted) return Math.min(start + (offset - start - shift), Math.max(start, end));
    shift += insert.length - (end - start);
  }
  return offset - shift;
};
