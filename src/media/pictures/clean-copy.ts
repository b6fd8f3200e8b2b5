import { extname } from 'node:path/posix';
import sharp, { type Sharp } from 'sharp';
import type { PictureHeader } from './inspect-picture.ts';
import { pictureSettings, readingOptions } from './picture-settings.ts';

const { copy, paper, png, widths } = pictureSettings;

/** The extension decides the format, because servers derive the type from it. */
const encodedFor = (ending: string, picture: Sharp): Sharp => {
  switch (ending) {
    case '.png':
      return picture.png(png);
    case '.gif':
      return picture.gif();
    case '.webp':
      return picture.webp({ quality: copy.webp });
    case '.avif':
      return picture.avif({ quality: copy.avif, effort: 4 });
    default:
      return picture.flatten({ background: paper }).jpeg({ quality: copy.jpeg, mozjpeg: true });
  }
};

/** Long strips such as posters stay as wide as their widest version, so that they are readable. */
export const copyBox = ({ width, height }: PictureHeader): { width: number; height: number } => {
  const widest = Math.max(...widths);
  const scaledWidth = width * Math.min(1, copy.longest / Math.max(width, height));
  return scaledWidth >= Math.min(width, widest)
    ? { width: copy.longest, height: copy.longest }
    : { width: widest, height: pictureSettings.highest };
};

/**
 * The picture for the original's address: same extension, upright, sRGB, at most 1600 px and
 * without metadata, so that the location of a photograph is never published.
 */
export const cleanCopy = async (
  bytes: Uint8Array,
  name: string,
  header: PictureHeader,
): Promise<Uint8Array> => {
  const picture = sharp(bytes, { ...readingOptions, animated: header.isAnimated })
    .autoOrient()
    .resize({ ...copyBox(header), fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  return encodedFor(extname(name), picture).toBuffer();
};
