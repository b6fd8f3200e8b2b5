/*
 * The height of a text on a notice sheet. Lengths are in millimetres, for the type sizes of
 * `layouts/kinds/notice-sheet.css`. The reader's printer chooses the font: what must fit is
 * measured for a wide one (Noto Sans), what surely does not fit for a narrow one;
 * `test/browser/notice-sheet.test.ts` prints the hardest cases.
 */

/** A type size: letters in a full line, height of a line, gap below a block. */
export interface TextType {
  readonly letters: number;
  readonly line: number;
  readonly gap: number;
}

/** The sizes of the body type in points, largest first: a short text is set larger. */
export const typeSizes = [24, 21, 18, 15] as const;

export type TypeSize = (typeof typeSizes)[number];

/** The types of a sheet, and what its furniture takes. */
export interface SheetType {
  readonly title: TextType;
  readonly bold: TextType;
  readonly body: TextType;
  /**
   * Millimetres for the heading, the date, the QR code, the line about what is left out, and a
   * reserve.
   */
  readonly furniture: number;
}

const scaled = ({ letters, line, gap }: TextType, scale: number): TextType => ({
  letters: letters / scale,
  line: line * scale,
  gap,
});

/** The types in a wide font: everything that fits by these sizes is on the sheet. */
export const wideType = (size: TypeSize): SheetType => {
  const scale = size / 15;
  return {
    title: scaled({ letters: 32, line: 12.2, gap: 8 }, scale),
    bold: scaled({ letters: 57, line: 8, gap: 3 }, scale),
    body: scaled({ letters: 62, line: 8, gap: 3 }, scale),
    furniture: 57 + 34 * scale,
  };
};

/**
 * The smallest types in the narrowest of the usual fonts, without reserve: what does not fit by
 * these sizes is on no sheet.
 */
export const narrowType: SheetType = {
  title: { letters: 48, line: 12.2, gap: 8 },
  bold: { letters: 86, line: 8, gap: 3 },
  body: { letters: 93, line: 8, gap: 3 },
  furniture: 76,
};

/** A capital is almost half as wide again as a small letter. */
const lettersIn = (text: string): number =>
  text.length + 0.4 * (text.match(/\p{Lu}/gu)?.length ?? 0);

/** How many lines a text takes if a line holds this many letters. */
export const linesOf = (text: string, letters: number): number =>
  Math.max(1, Math.ceil(lettersIn(text) / letters));

export const heightOf = (text: string | undefined, { letters, line, gap }: TextType): number =>
  text === undefined ? 0 : gap + line * linesOf(text, letters);
