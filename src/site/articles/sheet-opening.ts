import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { sheetBlocks, type SheetBlock } from './sheet-blocks.ts';
import {
  heightOf,
  narrowType,
  typeSizes,
  wideType,
  type SheetType,
  type TextType,
  type TypeSize,
} from './sheet-type.ts';

/** A4 (297 mm) without margins of 15 mm. */
const sheetHeight = 267;

/** What the sheet contains besides the opening. */
interface SheetFrame {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  readonly corrections?: readonly { readonly text: string }[];
}

/** A text that fits on one sheet or is continued. */
export interface SheetOpening {
  /** The size of the body type, in points. */
  readonly typeSize: TypeSize;
  /**
   * Whether the text does not fit, or not in every font: the sheet shows as many lines as fit.
   */
  readonly isLong: boolean;
  /** At least what fits on one sheet of A4. */
  readonly opening: RenderedMarkdown;
  /**
   * The part that is printed only if the reader asks for the whole text; absent if everything may
   * fit.
   */
  readonly rest: RenderedMarkdown | undefined;
}

/** The length of "Đính chính 06/03/2020: ". */
const correctionHead = '0'.repeat(23);

/** The last line is the byline, or the line that says that the article goes on. */
const roomOn = (
  { title, standfirst, byline = '', corrections = [] }: SheetFrame,
  type: SheetType,
): number =>
  sheetHeight -
  type.furniture -
  heightOf(title, type.title) -
  heightOf(standfirst, type.bold) -
  heightOf(byline, type.body) -
  corrections.reduce((sum, { text }) => sum + heightOf(correctionHead + text, type.body), 0);

/**
 * The end of the last whole sentence before `limit`, or of the last whole word if there is none.
 */
const sentenceEnd = (text: string, limit: number): number => {
  const ends = [...text.slice(0, limit).matchAll(/[.!?…]["”’)]*(?=\s)/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : text.lastIndexOf(' ', limit);
};

type Cut = readonly [placed: string, left: string];

const paragraph = (words: string): string => (words === '' ? '' : `<p>${words}</p>`);

/** A paragraph cut after a whole sentence; both halves keep only the words, without markup. */
const cutText = (text: string, room: number, { letters: inLine, line, gap }: TextType): Cut => {
  const letters = Math.floor((room - gap) / line) * inLine;
  const end = letters > 0 ? Math.max(0, sentenceEnd(text, letters)) : 0;
  return [paragraph(text.slice(0, end)), paragraph(text.slice(end).trim())];
};

const wrapped = ({ open, close }: SheetBlock, pieces: SheetBlock['pieces']): string =>
  pieces.length === 0 ? '' : open + pieces.map(({ html }) => html).join('') + close;

/** As much of a block as fits. */
const cutBlock = (block: SheetBlock, room: number, body: TextType): Cut => {
  if (block.text !== undefined) return cutText(block.text, room, body);
  let left = room - block.frame;
  const fitting = block.pieces.findIndex(({ height }) => (left -= height) < 0);
  const count = fitting < 0 ? block.pieces.length : fitting;
  return [wrapped(block, block.pieces.slice(0, count)), wrapped(block, block.pieces.slice(count))];
};

const heightOfBlock = ({ frame, pieces }: SheetBlock): number =>
  pieces.reduce((sum, { height }) => sum + height, frame);

/** How many of the first blocks fit whole, and the height left below them. */
const wholeBlocks = (blocks: readonly SheetBlock[], room: number): readonly [number, number] => {
  let left = room;
  const first = blocks.findIndex((block) => {
    const height = heightOfBlock(block);
    if (height > left) return true;
    left -= height;
    return false;
  });
  return [first < 0 ? blocks.length : first, left];
};

const whole = (blocks: readonly SheetBlock[]): string =>
  blocks.map((block) => wrapped(block, block.pieces)).join('\n');

/** Whole blocks, then whole entries, rows or sentences of the next block, as long as they fit. */
const cut = (
  markup: string,
  frame: SheetFrame,
  type: SheetType,
): Pick<SheetOpening, 'opening' | 'rest'> => {
  const blocks = sheetBlocks(markup, type);
  const [count, left] = wholeBlocks(blocks, roomOn(frame, type));
  const next = blocks[count];
  if (!next) return { opening: whole(blocks) as RenderedMarkdown, rest: undefined };
  const [placed, remaining] = cutBlock(next, left, type.body);
  const above = blocks.slice(0, count);
  const stranded =
    placed === '' ? above.length - above.findLastIndex((each) => !each.isHeading) - 1 : 0;
  const kept = above.slice(0, above.length - stranded);
  const moved = above.slice(above.length - stranded);
  return {
    opening: [whole(kept), placed].join('\n').trim() as RenderedMarkdown,
    rest: [whole(moved), remaining, whole(blocks.slice(count + 1))]
      .join('\n')
      .trim() as RenderedMarkdown,
  };
};

/** Whether a text can fit at all, from its length alone: most texts are too long for large types. */
const mayFit = (markup: string, room: number, { letters, line }: TextType): boolean =>
  (markup.replaceAll(/<[^>]*>/gu, '').length / letters) * line <= room;

/**
 * The text in the largest type in which all of it fits; a longer text in the smallest type, cut
 * where it fits in no font.
 *
 * @param markup the article's text in the form for paper
 */
export const sheetOpening = (markup: string, frame: SheetFrame): SheetOpening => {
  for (const typeSize of typeSizes) {
    const type = wideType(typeSize);
    if (!mayFit(markup, roomOn(frame, type), type.body)) continue;
    const { opening, rest } = cut(markup, frame, type);
    if (rest === undefined) return { typeSize, isLong: false, opening, rest };
  }
  return { typeSize: 15, isLong: true, ...cut(markup, frame, narrowType) };
};
