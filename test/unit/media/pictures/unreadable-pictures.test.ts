import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePictures } from '../../../../src/media/pictures/pictures.ts';
import { unreadablePictures } from '../../../../src/media/pictures/unreadable-pictures.ts';
import { contentOf, images, plain, temporaryFolder } from '../sample-pictures.ts';

const whole = await plain(300, 200).jpeg().toBuffer();
const png = await plain(300, 200).png().toBuffer();

const files = {
  'a.jpg': whole,
  'cut.jpg': whole.subarray(0, whole.length / 2),
  'cut.png': png.subarray(0, png.length / 2),
  'text.jpg': Buffer.from('no picture'),
};
const media = images(files);

test('it finds what a build could not read, and nothing else', async () => {
  const content = contentOf(files);
  const cache = temporaryFolder();
  const { unreadable } = await makePictures(media, content, temporaryFolder());
  expect(unreadable).toEqual(['cut.jpg', 'cut.png', 'text.jpg']);
  expect(await unreadablePictures(media, content, cache)).toEqual(unreadable);
  expect(await unreadablePictures(media, content, cache)).toEqual(unreadable);
});

test('a picture is known by its bytes, not by its name', async () => {
  const content = contentOf({ 'a.jpg': whole });
  const cache = temporaryFolder();
  expect(await unreadablePictures(images({ 'a.jpg': whole }), content, cache)).toEqual([]);
  const cut = { 'a.jpg': files['cut.jpg'] };
  writeFileSync(join(content, 'media', 'a.jpg'), cut['a.jpg']);
  expect(await unreadablePictures(images(cut), content, cache)).toEqual(['a.jpg']);
});

test('a cache that cannot be written is no fault of a picture', async () => {
  const content = contentOf(files);
  const cache = join(content, 'media', 'a.jpg');
  expect(await unreadablePictures(media, content, cache)).toEqual([
    'cut.jpg',
    'cut.png',
    'text.jpg',
  ]);
});
