import sharp from 'sharp';
import { drawnMark } from '../icons/icon-drawing.ts';
import type { Card } from './card-drawing.ts';
import type { CardFont } from './card-fonts.ts';
import type { CardLook } from './card-look.ts';
import { placedText } from './placed-text.ts';

/** Podcast directories take squares of 1400 to 3000 pixels. */
const side = 1400;

const edge = 120;
const bandHeight = 620;

const ground = ({
  mark,
  paper,
}: CardLook): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
  <rect width="${side}" height="${side}" fill="${paper}"/>
  <rect width="${side}" height="${bandHeight}" fill="${mark.ground}"/>
  <g transform="translate(${(side - 512) / 2} 54) scale(1)">${drawnMark(mark)}</g>
</svg>`;

/** The cover of a podcast: the station's mark, the name of the programme, the station below. */
export const drawCover = async (
  { title, kicker }: Card,
  look: CardLook,
  fonts: readonly CardFont[],
): Promise<Uint8Array> => {
  const width = side - 2 * edge;
  const titleText = {
    text: title,
    width,
    height: 520,
    sizes: [168, 148, 128, 112, 96, 84, 72],
    weight: 700,
    colour: look.ink,
  } as const;
  const stationText = {
    text: kicker,
    width,
    height: 150,
    sizes: [60, 52, 46, 40],
    weight: 500,
    colour: look.faint,
  } as const;
  return sharp(Buffer.from(ground(look)))
    .composite([
      await placedText(titleText, fonts, edge, bandHeight + 320),
      await placedText(stationText, fonts, edge, side - 110),
    ])
    .flatten({ background: look.paper })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
};
