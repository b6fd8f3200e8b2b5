import sharp from 'sharp';
import { readingOptions } from './picture-settings.ts';

/** What sharp reads besides could be a program (SVG, PDF) in a picture's clothes. */
const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'webp', 'heif']);

/** What a picture's header tells; pixels as the picture is seen, turned by its EXIF orientation. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
}

/** @throws if the bytes are no picture of a known format, or one with too many pixels */
export const inspectPicture = async (bytes: Uint8Array): Promise<PictureHeader> => {
  const { format, autoOrient, pages = 1 } = await sharp(bytes, readingOptions).metadata();
  if (!formats.has(format)) throw new Error(`not a picture: ${format}`);
  const isAnimated = pages > 1 && (format === 'gif' || format === 'webp');
  return { ...autoOrient, isAnimated };
};
