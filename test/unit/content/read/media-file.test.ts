import { expect, test } from 'vitest';
import { mediaFileOf } from '../../../../src/content/read/media-file.ts';
import { seenMedia } from '../../../../src/content/read/read-media.ts';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import { placesOf, png } from '../make-content.ts';

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  0,
  content.length + 2,
  ...content,
];

/** The header of a JPEG, 2 pixels wide and 3 high, with an EXIF orientation. */
const jpeg = (orientation: number): Uint8Array => {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const exif = [...Buffer.from('Exif\0\0'), ...tiff, 0, 0, 0, 0];
  const size = [8, 0, 3, 0, 2, 1, 1, 17, 0];
  return Uint8Array.from([0xff, 0xd8, ...segment(0xe1, exif), ...segment(0xc0, size), 0xff, 0xd9]);
};

const mediaOf = (name: string, bytes: Uint8Array, size = bytes.length) => {
  const known = { kind: 'media', path: `media/${name}`, file: `content/media/${name}` } as const;
  const seen = seenMedia(known.path, known.file, bytes);
  return mediaFileOf({ ...known, ...seen, bytes: new Uint8Array(), size });
};

test.each<[string, Uint8Array, object | undefined]>([
  ['a.png', png, { width: 1, height: 1 }],
  ['a.jpg', jpeg(1), { width: 2, height: 3 }],
  ['turned.jpg', jpeg(6), { width: 3, height: 2 }],
  ['upside-down.jpg', jpeg(3), { width: 2, height: 3 }],
  ['2020/a.mp3', Buffer.from('ID3'), undefined],
])('%s has the size that it is shown in', (name, bytes, size) => {
  expect(mediaOf(name, bytes)).toEqual({
    media: { name, ...checksumOf(bytes), ...(size && { size }) },
    problems: [],
  });
});

test('a picture whose size cannot be read is a fault', () => {
  const { media, problems } = mediaOf('a.png', png.subarray(0, 10));
  expect(media).toBeUndefined();
  expect(placesOf(problems)).toEqual(['content/media/a.png:1:1 FILE_CONTENT']);
});

test.each([
  [5_000_000, []],
  [5_000_001, ['content/media/a.png:1:1 IMAGE_LARGE (warning)']],
])('a picture of %d bytes is still shown; reported: %j', (size, places) => {
  const { media, problems } = mediaOf('a.png', png, size);
  expect(media?.size).toEqual({ width: 1, height: 1 });
  expect(placesOf(problems)).toEqual(places);
});
