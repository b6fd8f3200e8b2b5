/* How much of an article goes on its sheet for the notice board. Lengths are millimetres and type is
   that of `layouts/styles/sheet.css`, reckoned for wide letters (Noto Sans), since the reader's
   printer chooses the font; `test/browser/notice-sheet.test.ts` prints the hardest cases. */

/** Of A4 between margins of 15 mm. */
const sheetHeight = 267;

/** The head, the date, the code, the line that says what is left out, and some in hand. */
const furniture = 91;

const titleType = { letters: 32, line: 12.2, gap: 8 };
const boldType = { letters: 57, line: 8, gap: 3 };
const bodyType = { letters: 62, line: 8, gap: 3 };

/** What stands on the sheet besides the opening. */
interface SheetFrame {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  readonly corrections?: readonly { readonly text: string }[];
}

export interface SheetOpening {
  /** Paragraphs; their lines, such as those of a table or a list, stay lines. */
  readonly opening: readonly string[];
  /** Whether the article goes on. */
  readonly isCut: boolean;
}

/** As long as "Đính chính 06/03/2020: ". */
const correctionHead = '0'.repeat(23);

/** A capital is nearly half as wide again as a small letter. */
const lettersIn = (text: string): number =>
  text.length + 0.4 * (text.match(/\p{Lu}/gu)?.length ?? 0);

const heightOf = (text: string | undefined, { letters, line, gap }: typeof bodyType): number => {
  if (text === undefined) return 0;
  const lines = text.split('\n').map((each) => Math.max(1, Math.ceil(lettersIn(each) / letters)));
  return gap + line * lines.reduce((sum, count) => sum + count, 0);
};

/** At the end there is the byline, or the line which says that the article goes on. */
const roomOn = ({ title, standfirst, byline = '', corrections = [] }: SheetFrame): number =>
  sheetHeight -
  furniture -
  heightOf(title, titleType) -
  heightOf(standfirst, boldType) -
  heightOf(byline, bodyType) -
  corrections.reduce((sum, { text }) => sum + heightOf(correctionHead + text, bodyType), 0);

/** The end of the last sentence that ends before a place; of the last word where there is none. */
const sentenceEnd = (text: string, limit: number): number => {
  const ends = [...text.slice(0, limit).matchAll(/[.!?…]["”’)]*(?=\s)/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : text.lastIndexOf(' ', limit);
};

/** Whole lines of a paragraph; of one that begins with a long line, whole sentences. */
const beginningOf = (paragraph: string, room: number): string => {
  const lines = paragraph.split('\n');
  const fitting = lines.findLastIndex(
    (_line, index) => heightOf(lines.slice(0, index + 1).join('\n'), bodyType) <= room,
  );
  if (fitting >= 0) return lines.slice(0, fitting + 1).join('\n');
  const letters = Math.floor((room - bodyType.gap) / bodyType.line) * bodyType.letters;
  return letters > 0 ? paragraph.slice(0, Math.max(0, sentenceEnd(paragraph, letters))) : '';
};

/**
 * Whole paragraphs, then whole lines or sentences, as long as there is room.
 *
 * @param text the article's words alone, an empty line between paragraphs
 */
export const sheetOpening = (text: string, frame: SheetFrame): SheetOpening => {
  const paragraphs = text
    .split(/\n{2,}/u)
    .map((each) => each.replaceAll(/[^\S\n]+/gu, ' ').trim())
    .filter((each) => each !== '');
  const opening: string[] = [];
  let left = roomOn(frame);
  for (const paragraph of paragraphs) {
    const height = heightOf(paragraph, bodyType);
    if (height > left) {
      const beginning = beginningOf(paragraph, left);
      return { opening: beginning === '' ? opening : [...opening, beginning], isCut: true };
    }
    opening.push(paragraph);
    left -= height;
  }
  return { opening, isCut: false };
};
