import sharp from 'sharp';
import { readingOptions } from './picture-settings.ts';

/** Other formats that sharp can read (SVG, PDF) could be programs disguised as pictures. */
const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'webp', 'heif']);

/** The header of a picture; pixels after rotation by its EXIF orientation. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  /** Whether it has an alpha channel. */
  readonly hasAlpha: boolean;
}

/** @throws if the bytes are not a picture of a known format, or if it has too many pixels */
export const inspectPicture = async (bytes: Uint8Array): Promise<PictureHeader> => {
  const { format, autoOrient, pages = 1, hasAlpha } = await sharp(bytes, readingOptions).metadata();
  if (!formats.has(format)) throw new Error(`not a picture: ${format}`);
  const isAnimated = pages > 1 && (format === 'gif' || format === 'webp');
  return { ...autoOrient, isAnimated, hasAlpha };
};
