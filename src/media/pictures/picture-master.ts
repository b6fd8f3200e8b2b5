import sharp from 'sharp';
import { pictureSettings, readingOptions } from './picture-settings.ts';

const { highest, widths } = pictureSettings;

/** The box that the picture with the widest version fits in. */
export const masterBox = { width: Math.max(...widths), height: highest } as const;

/** The picture that all versions are made from, as PNG: upright, sRGB, as wide as the widest version. */
export const masterOf = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes, readingOptions)
    .autoOrient()
    .resize({ ...masterBox, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
