import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { largestImage } from '../../../../src/content/read/largest-image.ts';
import { realKindOf, unpublishedKindOf } from '../../../../src/content/read/real-kind.ts';

test.each([
  ['\0\0\0\u{1c}ftypheix', 'heic'],
  ['\0\0\0\u{1c}ftypavif', 'avif'],
  ['\0\0\0\u{1c}ftypM4A ', 'm4a'],
  ['\0\0\0\u{1c}ftypisom', 'mp4'],
  ['\0\0\0\u{14}ftypqt  ', 'mov'],
  ['RIFF\u{1}\0\0\0WAVEfmt ', 'wav'],
  ['RIFF\u{1}\0\0\0WEBPVP8L', 'webp'],
  ['\u{ff}\u{d8}\u{ff}\u{e0}', 'jpg'],
  ['ID3\u{3}', 'mp3'],
  ['BM\u{36}\u{10}\0\0\0\0\0\0', 'bmp'],
])('%j is a file of the ending %s', (head, ending) => {
  expect(realKindOf(Buffer.from(head, 'latin1'))?.ending).toBe(ending);
});

test('a text is none of these', () => {
  expect(realKindOf(Buffer.from('Bản tin'))).toBeUndefined();
  expect(realKindOf(Buffer.alloc(0))).toBeUndefined();
});

test.each([
  ['anh.heif', true],
  ['phim.MOV', true],
  ['tin.wav', true],
  ['anh.jpg', false],
  ['tin.mp3', false],
  ['a.exe', false],
])('%s must be converted: %s', (name, must) => {
  expect(unpublishedKindOf(name) !== undefined).toBe(must);
});

test('the guide says from what size on a picture is large', async () => {
  const guide = await readFile('docs/huong-dan-bien-tap.md', 'utf8');
  expect(guide).toContain(`ảnh nặng hơn ${largestImage.megabytes} MB`);
});
