import { png } from '../content/make-content.ts';

/** A PNG file that claims this size; only its header is read. */
export const pngOf = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
