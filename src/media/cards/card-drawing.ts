import type { SitePath } from '../../url/site-path.ts';
import sharp, { type Sharp } from 'sharp';
import type { CardFont } from './card-fonts.ts';
import type { CardText } from './card-text.ts';
import { placedText } from './placed-text.ts';
import type { CardLook } from './card-look.ts';
import { drawnMark } from '../icons/icon-drawing.ts';
import { pictureSettings } from '../pictures/picture-settings.ts';

/** The texts of a card: the category's or site's name large, the station's above, a line below. */
export interface Card {
  /** The address of the card. */
  readonly path: SitePath;
  readonly title: string;
  readonly kicker: string;
  readonly footer: string;
  /** A square: the cover of a podcast. */
  readonly isCover?: boolean;
}

const { width, height } = pictureSettings.card;

const left = 80;
const bandHeight = 112;
/** The title is centred between the band and the rule. */
const ruleTop = 530;

/** Sound waves that fade towards the text. */
const rings = [110, 200, 290, 380, 470]
  .map((r) => `<circle cx="1200" cy="${ruleTop}" r="${r}"/>`)
  .join('');

const ground = ({
  mark,
  paper,
  line,
}: CardLook): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>
    <radialGradient id="fade" gradientUnits="userSpaceOnUse" cx="1200" cy="${ruleTop}" r="480">
      <stop offset="0.1" stop-color="${mark.ground}" stop-opacity="0.2"/>
      <stop offset="1" stop-color="${mark.ground}" stop-opacity="0.02"/>
    </radialGradient>
    <clipPath id="page"><rect y="${bandHeight}" width="${width}" height="${ruleTop - bandHeight}"/></clipPath>
  </defs>
  <rect width="${width}" height="${height}" fill="${paper}"/>
  <g clip-path="url(#page)" fill="none" stroke="url(#fade)" stroke-width="18">${rings}</g>
  <rect width="${width}" height="${bandHeight}" fill="${mark.ground}"/>
  <g transform="translate(${left - 13} 12) scale(0.172)">${drawnMark(mark)}</g>
  <rect x="${left}" y="${ruleTop}" width="${width - 2 * left}" height="2" fill="${line}"/>
</svg>`;

const kickerLeft = left + 86;

const kickerText = (text: string, { mark: { colour } }: CardLook): CardText => ({
  text,
  width: width - kickerLeft - left,
  height: 76,
  sizes: [36, 32, 28, 24],
  weight: 700,
  colour,
});

const titleText = (text: string, { ink: colour }: CardLook): CardText => ({
  text,
  width: width - 2 * left,
  height: 430,
  sizes: [112, 96, 88, 80, 72, 64, 56, 48],
  weight: 700,
  colour,
});

const footerText = (text: string, { faint: colour }: CardLook): CardText => ({
  text,
  width: width - 2 * left,
  height: 66,
  sizes: [30, 26, 22],
  weight: 500,
  colour,
});

/** Bytes; some apps do not show heavier pictures over slow connections. */
const budget = 60_000;
const qualities = [80, 70, 60, 50] as const;

/** The best quality within the budget. */
const encode = async (picture: Sharp): Promise<Uint8Array> => {
  let bytes = await picture.jpeg({ quality: qualities[0], mozjpeg: true }).toBuffer();
  for (const quality of qualities.slice(1)) {
    if (bytes.length < budget) break;
    bytes = await picture.jpeg({ quality, mozjpeg: true }).toBuffer();
  }
  return bytes;
};

/** The card as a progressive JPEG of 1200 by 630. */
export const drawCard = async (
  { kicker, title, footer }: Card,
  look: CardLook,
  fonts: readonly CardFont[],
): Promise<Uint8Array> =>
  encode(
    sharp(Buffer.from(ground(look)))
      .composite([
        await placedText(kickerText(kicker, look), fonts, kickerLeft, bandHeight / 2),
        await placedText(titleText(title, look), fonts, left, (bandHeight + ruleTop) / 2),
        await placedText(footerText(footer, look), fonts, left, (ruleTop + height) / 2),
      ])
      .flatten({ background: look.paper }),
  );
