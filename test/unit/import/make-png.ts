import { png } from '../content/make-content.ts';

/** A PNG file that says it has this size; nothing looks at more of it. */
export const pngOf = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
