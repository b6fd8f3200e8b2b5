import sharp from 'sharp';
import type { KeptForm } from './picture-list.ts';
import { inspectPicture, type PictureHeader } from './inspect-picture.ts';
import { copyBox } from './clean-copy.ts';
import { masterOf, masterBox } from './picture-master.ts';
import { pictureSettings } from './picture-settings.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture within a box, never enlarged; rounded as sharp rounds. */
const sizeWithin = ({ width, height }: Size, box: Size): Size => {
  const factor = Math.max(width / box.width, height / box.height);
  if (factor <= 1) return { width, height };
  return {
    width: Math.max(1, Math.round(width / factor)),
    height: Math.max(1, Math.round(height / factor)),
  };
};

/** eleventy-img (`minimumThreshold`) makes no version that is hardly wider than the one before. */
const clearlyWider = 1.25;

/** The widths of the versions of a picture: the wanted ones that it reaches, and its own if it reaches not all. */
const widthsOf = ({ width: own }: Size): readonly number[] => {
  const reached = pictureSettings.widths.filter((width) => width <= own);
  if (reached.length === pictureSettings.widths.length) return reached;
  const widest = reached.at(-1);
  const isWider = widest === undefined || own > Math.floor(widest * clearlyWider);
  return isWider ? [...reached, own] : reached;
};

/** What will be made from a picture. */
export interface PlannedForms {
  readonly copy: Size;
  /** Empty for an animated picture. */
  readonly forms: readonly KeptForm[];
}

/** Only a picture with an alpha channel must be looked at: most such pictures hide nothing. */
const isSeeThrough = async (bytes: Uint8Array, { hasAlpha }: PictureHeader): Promise<boolean> =>
  hasAlpha && !(await sharp(await masterOf(bytes)).stats()).isOpaque;

/**
 * The versions of a picture with their names and sizes, before any is encoded.
 *
 * @throws if the bytes cannot be read as a picture
 */
export const plannedForms = async (bytes: Uint8Array): Promise<PlannedForms> => {
  const header = await inspectPicture(bytes);
  const copy = sizeWithin(header, copyBox(header));
  if (header.isAnimated) return { copy, forms: [] };
  const master = sizeWithin(header, masterBox);
  const fallback = (await isSeeThrough(bytes, header)) ? 'png' : 'jpeg';
  const forms = (['avif', 'webp', fallback] as const).flatMap((format) =>
    widthsOf(master).map((width) => ({
      format,
      file: `${width}.${format === 'jpeg' ? 'jpg' : format}`,
      width,
      height: Math.max(1, Math.round((master.height * width) / master.width)),
    })),
  );
  return { copy, forms };
};
