/* How much room a text takes on a sheet for the notice board. Lengths are millimetres and type is that of
   `layouts/kinds/notice-sheet.css`, reckoned for wide letters (Noto Sans), since the reader's printer chooses the font;
   `test/browser/notice-sheet.test.ts` prints the hardest cases. */

/** A kind of type: letters in a whole line, the height of a line, the gap below a block. */
export interface SheetType {
  readonly letters: number;
  readonly line: number;
  readonly gap: number;
}

export const titleType: SheetType = { letters: 32, line: 12.2, gap: 8 };
export const boldType: SheetType = { letters: 57, line: 8, gap: 3 };
export const bodyType: SheetType = { letters: 62, line: 8, gap: 3 };

/** A capital is nearly half as wide again as a small letter. */
const lettersIn = (text: string): number =>
  text.length + 0.4 * (text.match(/\p{Lu}/gu)?.length ?? 0);

/** How many lines a text takes where a line holds so many letters. */
export const linesOf = (text: string, letters: number): number =>
  Math.max(1, Math.ceil(lettersIn(text) / letters));

export const heightOf = (text: string | undefined, { letters, line, gap }: SheetType): number =>
  text === undefined ? 0 : gap + line * linesOf(text, letters);
