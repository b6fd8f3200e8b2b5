import type { SharpOptions } from 'sharp';

/**
 * The settings for pictures. Measured on photographs: at quality 48, an AVIF of 720 by 480 has 10
 * to 25 kB; one over `avifBudget` (crowds, foliage, circuit boards) is made again at the next
 * quality.
 */
export const pictureSettings = {
  widths: [360, 720],
  avifQualities: [48, 40, 32],
  /**
   * Bytes of a picture at its largest width, unless it is higher than wide; higher ones may have
   * more.
   */
  avifBudget: 30_000,
  avif: { effort: 4, chromaSubsampling: '4:2:0' },
  webp: { quality: 68, effort: 4, smartSubsample: true },
  jpeg: { quality: 70, mozjpeg: true },
  png: { compressionLevel: 9, effort: 7 },
  /** A WebP file cannot be higher than 16,383 px. */
  highest: 16_000,
  /** The copy at the original's address. */
  copy: { longest: 1600, jpeg: 86, webp: 86, avif: 65 },
  card: { width: 1200, height: 630, quality: 80, enlargement: 1.5, leastKept: 1 / 3 },
  /**
   * The background of cards unless a site has another one; pictures with this one are live under
   * `formsVersion`.
   */
  paper: '#fdfbf7',
} as const;

/**
 * A phone's camera makes 108 million pixels; files that claim more are meant to fill the memory.
 */
const mostPixels = 120_000_000;

/**
 * Damaged files are refused; a warning, for example about a camera's unusual metadata, is not
 * damage.
 */
export const readingOptions: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error' };

/**
 * Part of the names of all versions, which browsers keep for ever. Moving code does not change it;
 * give it another value whenever the bytes of a version change. Pictures with this value are
 * already live.
 */
export const formsVersion = 'cc65e24bf7d1c8aec6f37860bd2157d88954181a53aac7a17b4eaad11bc0cca5';
