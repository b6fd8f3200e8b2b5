import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { sheetBlocks, type SheetBlock } from './sheet-blocks.ts';
import { bodyType, boldType, heightOf, titleType } from './sheet-type.ts';

/** Of A4 between margins of 15 mm. */
const sheetHeight = 267;

/** The head, the date, the code, the line that says what is left out, and some in hand. */
const furniture = 91;

/** What stands on the sheet besides the opening. */
interface SheetFrame {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  readonly corrections?: readonly { readonly text: string }[];
}

/** A text that is printed on one sheet, or goes on. */
export interface SheetOpening {
  /** What fits on one sheet of A4. */
  readonly opening: RenderedMarkdown;
  /** What is printed besides where the whole text is asked for; absent where everything fits. */
  readonly rest: RenderedMarkdown | undefined;
}

/** As long as "Đính chính 06/03/2020: ". */
const correctionHead = '0'.repeat(23);

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

type Cut = readonly [placed: string, left: string];

const paragraph = (words: string): string => (words === '' ? '' : `<p>${words}</p>`);

/** A paragraph cut after a whole sentence; on either side only its words are left. */
const cutText = (text: string, room: number): Cut => {
  const letters = Math.floor((room - bodyType.gap) / bodyType.line) * bodyType.letters;
  const end = letters > 0 ? Math.max(0, sentenceEnd(text, letters)) : 0;
  return [paragraph(text.slice(0, end)), paragraph(text.slice(end).trim())];
};

const wrapped = ({ open, close }: SheetBlock, pieces: SheetBlock['pieces']): string =>
  pieces.length === 0 ? '' : open + pieces.map(({ html }) => html).join('') + close;

/** As much of a block as there is room for. */
const cutBlock = (block: SheetBlock, room: number): Cut => {
  if (block.text !== undefined) return cutText(block.text, room);
  let left = room - block.frame;
  const fitting = block.pieces.findIndex(({ height }) => (left -= height) < 0);
  const count = fitting < 0 ? block.pieces.length : fitting;
  return [wrapped(block, block.pieces.slice(0, count)), wrapped(block, block.pieces.slice(count))];
};

const heightOfBlock = ({ frame, pieces }: SheetBlock): number =>
  pieces.reduce((sum, { height }) => sum + height, frame);

/** How many of the first blocks fit whole, and the room below them. */
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

/**
 * Whole blocks, then whole entries, rows or sentences of the next one, as long as there is room.
 *
 * @param markup the article's text, as paper may carry it
 */
export const sheetOpening = (markup: string, frame: SheetFrame): SheetOpening => {
  const blocks = sheetBlocks(markup);
  const [count, left] = wholeBlocks(blocks, roomOn(frame));
  const next = blocks[count];
  if (!next) return { opening: whole(blocks) as RenderedMarkdown, rest: undefined };
  const [placed, remaining] = cutBlock(next, left);
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
