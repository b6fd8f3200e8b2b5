import { hash } from 'node:crypto';

/** The side of the picture within the mark's square of 512, and of the picture in pixels. */
const side = 376;
const pixels = 256;

/** The least size of a mark in pixels, so that icons of phones are sharp. */
const leastPixels = 192;

/** A mark as SVG in a square of 512, or why there is none. */
export type DrawnMark =
  | { readonly drawing: string }
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'small'; readonly width: number; readonly height: number };

/** As a picture of dots: nothing of a station's file but its look is published. */
const drawn = async (bytes: Uint8Array, ending: string): Promise<DrawnMark> => {
  const { default: sharp } = await import('sharp');
  const { format, width, height, density = 72 } = await sharp(bytes).metadata();
  if (format !== ending) return { fault: 'unreadable' };
  const isDrawing = format === 'svg';
  if (!isDrawing && Math.max(width, height) < leastPixels) {
    return { fault: 'small', width, height };
  }
  /** A drawing of any size is drawn as large as it is needed. */
  const drawing = isDrawing
    ? { density: Math.min(2_400, Math.max(1, (density * pixels) / Math.max(width, height))) }
    : {};
  const picture = await sharp(bytes, drawing)
    .resize(pixels, pixels, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  const at = (512 - side) / 2;
  const data = `data:image/png;base64,${picture.toString('base64')}`;
  return {
    drawing: `<image x="${at}" y="${at}" width="${side}" height="${side}" href="${data}"/>`,
  };
};

const made = new Map<string, Promise<DrawnMark>>();

/**
 * Draws a station's mark; each file once in a process.
 *
 * @param ending of the file's name: `svg` or `png`
 */
export const drawMark = (bytes: Uint8Array, ending: string): Promise<DrawnMark> => {
  const key = `${ending} ${hash('sha256', bytes, 'hex')}`;
  const known =
    made.get(key) ?? drawn(bytes, ending).catch((): DrawnMark => ({ fault: 'unreadable' }));
  made.set(key, known);
  return known;
};
