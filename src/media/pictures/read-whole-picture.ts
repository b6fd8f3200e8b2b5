import sharp from 'sharp';
import { inspectPicture } from './inspect-picture.ts';
import { pictureSettings, readingOptions } from './picture-settings.ts';

/** @throws if the bytes cannot be read as a picture, to the last row */
export const readWholePicture = async (bytes: Uint8Array): Promise<void> => {
  const { isAnimated } = await inspectPicture(bytes);
  await sharp(bytes, { ...readingOptions, animated: isAnimated })
    .autoOrient()
    .resize({ width: Math.min(...pictureSettings.widths), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
};
