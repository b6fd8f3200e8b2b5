/** An edit of a text: `insert` replaces the letters from `start` up to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** Where a letter of `insert` was written, both counted from their beginnings, where that is known. */
  readonly writtenAt?: ((offset: number) => number) | undefined;
}

/** Without edits inside an earlier one, whose insert already includes them. */
const outermost = (edits: readonly TextEdit[]): readonly TextEdit[] => {
  let reached = 0;
  return edits.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
};

/** The text after sorted edits; an edit inside another one is ignored. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = '';
  let position = 0;
  for (const { start, end, insert } of outermost(edits)) {
    result += text.slice(position, start) + insert;
    position = end;
  }
  return result + text.slice(position);
};

const asCounted = (offset: number): number => offset;

/**
 * The original offset of a letter in the edited text; an inserted letter has the offset at which
 * its edit begins.
 */
export const originalOffset = (edits: readonly TextEdit[], offset: number): number => {
  let shift = 0;
  for (const { start, end, insert, writtenAt = asCounted } of outermost(edits)) {
    if (start + shift > offset) break;
    const inserted = start + shift + insert.length;
    if (offset < inserted)
      return Math.min(start + writtenAt(offset - start - shift), Math.max(start, end));
    shift += insert.length - (end - start);
  }
  return offset - shift;
};
