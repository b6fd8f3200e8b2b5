import type { OverlayOptions } from 'sharp';
import type { CardFont } from './card-fonts.ts';
import { drawText, type CardText } from './card-text.ts';

/** Draws a text vertically centred at `middle`. */
export const placedText = async (
  text: CardText,
  fonts: readonly CardFont[],
  x: number,
  middle: number,
): Promise<OverlayOptions> => {
  const { svg, height: drawn } = await drawText(text, fonts);
  return { input: svg, left: x, top: Math.max(0, Math.round(middle - drawn / 2)) };
};
