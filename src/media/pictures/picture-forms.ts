import image, { type ImageForm } from '@11ty/eleventy-img';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { masterOf } from './picture-master.ts';
import { pictureSettings, readingOptions } from './picture-settings.ts';

const { avif, avifBudget, avifQualities, jpeg, png, webp, widths } = pictureSettings;

/** All sizes of one picture are made at once; pictures are processed two at a time. */
image.concurrency = 2;

/**
 * Writes the picture that all versions are made from: upright, sRGB, as wide as the widest version.
 * eleventy-img always copies the colour profile of its source, so it gets a picture without one;
 * and it gets a file, because it keeps every buffer in memory.
 * @returns whether the picture is transparent
 */
const writeMaster = async (bytes: Uint8Array, file: string): Promise<boolean> => {
  const scaled = await masterOf(bytes);
  const { isOpaque } = await sharp(scaled).stats();
  await writeFile(
    file,
    isOpaque ? await sharp(scaled).removeAlpha().png({ compressionLevel: 1 }).toBuffer() : scaled,
  );
  return !isOpaque;
};

/** A dry run returns bytes and writes nothing, so that we can write complete folders. */
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

const encodeForms = async (master: string, isSeeThrough: boolean): Promise<ImageForm[]> => [
  ...(await encodeAvif(master)),
  ...(await encode(master, ['webp', isSeeThrough ? 'png' : 'jpeg'])),
];

/**
 * All versions of a picture, by format and width. Their source is for a moment in the system's
 * temporary folder, and is always removed.
 */
export const formsOf = async (bytes: Uint8Array): Promise<ImageForm[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-anh-'));
  try {
    const master = join(folder, 'goc.png');
    return await encodeForms(master, await writeMaster(bytes, master));
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
};
