import satori from 'satori';
import { cardFontFamily, type CardFont } from './card-fonts.ts';

/** A line or paragraph of a card. */
export interface CardText {
  readonly text: string;
  readonly width: number;
  /** The greatest height, in pixels. */
  readonly height: number;
  /** Font sizes to try, largest first. */
  readonly sizes: readonly number[];
  readonly weight: 500 | 700;
  readonly colour: string;
}

/** A text as an SVG of its own, drawn as outlines. */
export interface DrawnText {
  readonly svg: Buffer;
  readonly height: number;
  readonly fontSize: number;
  /** Letters that no font has; they are left out of the drawing. */
  readonly missing: readonly string[];
}

/** Stacked marks on capitals (Ấ, Ễ) need 1.3 times the font size. */
const lineHeight = 1.34;

/**
 * Relative to the font size, above and below: on the first line the marks (Ắ) exceed their line.
 */
const margin = 0.25;

const draw = async (
  text: CardText,
  fontSize: number,
  fonts: readonly CardFont[],
  mostLines?: number,
): Promise<DrawnText> => {
  const missing: string[] = [];
  const style = {
    width: text.width,
    padding: `${fontSize * margin}px 0`,
    fontFamily: cardFontFamily(fonts),
    fontSize,
    fontWeight: text.weight,
    lineHeight,
    color: text.colour,
    letterSpacing: fontSize > 60 ? '-0.015em' : '0',
    overflowWrap: 'break-word',
    ...(mostLines ? { display: 'block', lineClamp: mostLines } : { textWrap: 'balance' }),
  };
  const svg = await satori(
    { type: 'div', props: { style, children: text.text.normalize('NFC') } },
    {
      width: text.width,
      fonts: [...fonts],
      /** Called for letters that no font has; an empty answer leaves them out. */
      loadAdditionalAsset: async (_script, letters) => {
        missing.push(letters);
        return [];
      },
    },
  );
  const height = Number(/height="([\d.]+)"/u.exec(svg)?.[1] ?? 0);
  return { svg: Buffer.from(svg), height, fontSize, missing };
};

/** How many lines fit into a text's height. */
const linesWithin = (height: number, fontSize: number): number =>
  Math.max(1, Math.floor((height / fontSize - 2 * margin) / lineHeight));

/** Draws a text in the largest size that fits; if none does, as much text as fits, and "…". */
export const drawText = async (text: CardText, fonts: readonly CardFont[]): Promise<DrawnText> => {
  for (const size of text.sizes) {
    const drawn = await draw(text, size, fonts);
    if (drawn.height <= text.height) return drawn;
  }
  const least = text.sizes.at(-1) ?? 16;
  return draw(text, least, fonts, linesWithin(text.height, least));
};
