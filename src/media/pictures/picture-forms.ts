import image, { type ImageForm } from '@11ty/eleventy-img';
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { pictureSettings, readingOptions } from './picture-settings.ts';

const { avif, avifBudget, avifQualities, highest, jpeg, png, webp, widths } = pictureSettings;

/** It starts every size at once; the pictures themselves come two at a time. */
image.concurrency = 2;

/**
 * Writes the picture that all forms are made from: upright, sRGB, as wide as the widest form.
 * eleventy-img always hands on the colour profile of what it reads, so it gets a picture without
 * one; and a file, for it keeps every buffer it ever got in memory.
 * @returns whether the picture is see-through
 */
export const writeMaster = async (bytes: Uint8Array, file: string): Promise<boolean> => {
  const scaled = await sharp(bytes, readingOptions)
    .autoOrient()
    .resize({
      width: Math.max(...widths),
      height: highest,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { isOpaque } = await sharp(scaled).stats();
  await writeFile(
    file,
    isOpaque ? await sharp(scaled).removeAlpha().png({ compressionLevel: 1 }).toBuffer() : scaled,
  );
  return !isOpaque;
};

/** A dry run gives bytes and writes nothing, which leaves it to us to write whole folders. */
const encode = async (
  master: string,
  formats: readonly ImageForm['format'][],
  quality: number = avifQualities[0],
): Promise<ImageForm[]> => {
  const forms = await image(master, {
    formats,
    widths,
    formatFiltering: [],
    dryRun: true,
    useCache: false,
    sharpOptions: readingOptions,
    sharpAvifOptions: { ...avif, quality },
    sharpWebpOptions: webp,
    sharpJpegOptions: jpeg,
    sharpPngOptions: png,
  });
  return Object.values(forms).flat();
};

const isWithinBudget = (form: ImageForm | undefined): boolean =>
  form === undefined ||
  form.buffer.length <= avifBudget * Math.max(1, form.height / Math.max(...widths));

const encodeAvif = async (master: string): Promise<ImageForm[]> => {
  let forms: ImageForm[] = [];
  for (const quality of avifQualities) {
    forms = await encode(master, ['avif'], quality);
    if (isWithinBudget(forms.at(-1))) break;
  }
  return forms;
};

/** All forms of a master, by format and width. */
export const encodeForms = async (master: string, isSeeThrough: boolean): Promise<ImageForm[]> => [
  ...(await encodeAvif(master)),
  ...(await encode(master, ['webp', isSeeThrough ? 'png' : 'jpeg'])),
];
