import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { onTestFinished } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import type { MediaFile } from '../../../src/content/content.ts';

/** A folder that is removed when the test is over. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'media-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A content folder with these files below `media/`. */
export const contentOf = (files: Readonly<Record<string, Uint8Array>>): string => {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(folder, 'media', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
};

/** In the form of the loader; the value of the size does not matter. */
export const images = (files: Readonly<Record<string, Uint8Array>>): MediaFile[] =>
  Object.entries(files).map(([name, bytes]) => ({
    name,
    ...checksumOf(bytes),
    size: { width: 1, height: 1 },
  }));

/** Similar to a photograph: soft light, shapes and the noise of a camera. */
export const photo = (width: number, height: number): Sharp => {
  const people = Array.from({ length: 40 }, (_, index) => {
    const x = (index * 137) % 800;
    const y = 300 + ((index * 71) % 220);
    const colour = ['#7a1f1f', '#f2e6d8', '#26384f', '#fff', '#3a3a3a'][index % 5];
    return `<ellipse cx="${x}" cy="${y + 45}" rx="23" ry="40" fill="${colour}"/>
      <circle cx="${x}" cy="${y - 5}" r="13" fill="#d9a57e"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"
    viewBox="0 0 800 533" preserveAspectRatio="xMidYMid slice">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#6fa3d8"/>
      <stop offset=".5" stop-color="#e8d9b8"/><stop offset="1" stop-color="#5b4630"/>
    </linearGradient>
    <filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".05" numOctaves="6"/>
      <feColorMatrix values="0 0 0 .4 .3 0 0 0 .35 .3 0 0 0 .3 .25 0 0 0 1.5 -.3"/></filter></defs>
    <rect width="800" height="533" fill="url(#sky)"/>
    <rect width="800" height="533" filter="url(#grain)" opacity=".5"/>${people.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).removeAlpha();
};

/** A picture of one colour: quick to make and to encode. */
export const plain = (width: number, height: number, background = '#2a6'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A phone's metadata: where, when and with what a photograph was taken. */
export const phoneExif = {
  IFD0: { Make: 'SecretPhone', Copyright: 'SecretOwner' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 33/1 30/1', GPSLongitudeRef: 'E' },
};

/** A moving picture of two frames. */
export const animated = async (format: 'gif' | 'webp'): Promise<Buffer> => {
  const frames = await Promise.all(
    ['#a00', '#0a0'].map(async (colour) => plain(500, 300, colour).png().toBuffer()),
  );
  const film = sharp(frames, { join: { animated: true } });
  return format === 'gif' ? film.gif({ loop: 0 }).toBuffer() : film.webp({ loop: 0 }).toBuffer();
};

/** Changes the size that a PNG claims, and corrects the checksum. */
export const withClaimedSize = (png: Buffer, width: number, height: number): Buffer => {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
};
