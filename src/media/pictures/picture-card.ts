import sharp from 'sharp';
import type { PictureHeader } from './inspect-picture.ts';
import { pictureSettings, readingOptions } from './picture-settings.ts';

const { card } = pictureSettings;

/** A crop is useless if it would be blurred, or a strip of a poster. */
const canBeCropped = ({ width, height }: PictureHeader): boolean => {
  const scale = Math.max(card.width / width, card.height / height);
  const kept = (card.width * card.height) / (width * height * scale * scale);
  return scale <= card.enlargement && kept >= card.leastKept;
};

/** The size at which a whole picture fits into the card, hardly enlarged. */
const boxWithin = ({ width, height }: PictureHeader): { width: number; height: number } => ({
  width: Math.max(1, Math.min(card.width, Math.round(width * card.enlargement))),
  height: Math.max(1, Math.min(card.height, Math.round(height * card.enlargement))),
});

const encode = { quality: card.quality, mozjpeg: true } as const;

/** Runs sharp twice, because it resizes only once in a run. */
const onPaper = async (
  bytes: Uint8Array,
  header: PictureHeader,
  paper: string,
): Promise<Uint8Array> => {
  const inner = await sharp(bytes, readingOptions)
    .autoOrient()
    .resize({ ...boxWithin(header), fit: 'inside' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { width, height } = card;
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([{ input: inner, gravity: 'centre' }])
    .jpeg(encode)
    .toBuffer();
};

/**
 * The card for links on social networks, 1200 by 630: the most striking part, or the whole picture
 * on a plain background if it is too small or too narrow to be cropped.
 */
export const pictureCard = async (
  bytes: Uint8Array,
  header: PictureHeader,
  paper: string,
): Promise<Uint8Array> => {
  if (!canBeCropped(header)) return onPaper(bytes, header, paper);
  return sharp(bytes, readingOptions)
    .autoOrient()
    .resize({ width: card.width, height: card.height, fit: 'cover', position: 'attention' })
    .flatten({ background: paper })
    .toColourspace('srgb')
    .jpeg(encode)
    .toBuffer();
};
