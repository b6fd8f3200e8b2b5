/*
 * The height of a text on a notice sheet. Lengths are in millimetres, for the type sizes of
 * `layouts/kinds/notice-sheet.css`. Widths assume a wide font (Noto Sans), since the reader's
 * printer chooses the font; `test/browser/notice-sheet.test.ts` prints the hardest cases.
 */

/** A type size: letters in a full line, height of a line, gap below a block. */
export interface SheetType {
  readonly letters: number;
  readonly line: number;
  readonly gap: number;
}

export const titleType: SheetType = { letters: 32, line: 12.2, gap: 8 };
export const boldType: SheetType = { letters: 57, line: 8, gap: 3 };
export const bodyType: SheetType = { letters: 62, line: 8, gap: 3 };

/** A capital is almost half as wide again as a small letter. */
const lettersIn = (text: string): number =>
  text.length + 0.4 * (text.match(/\p{Lu}/gu)?.length ?? 0);

/** How many lines a text takes if a line holds this many letters. */
export const linesOf = (text: string, letters: number): number =>
  Math.max(1, Math.ceil(lettersIn(text) / letters));

export const heightOf = (text: string | undefined, { letters, line, gap }: SheetType): number =>
  text === undefined ? 0 : gap + line * linesOf(text, letters);
