import { expect, test } from 'vitest';
import { soundLengths } from '../../../src/media/sound-lengths.ts';
import { contentOf } from './sample-pictures.ts';
import { silentMp3, silentOgg } from './sample-sounds.ts';

const lengthsOf = async (files: Readonly<Record<string, Uint8Array>>) =>
  soundLengths(
    Object.keys(files).map((name) => ({ name, bytes: 1, sha256: '' })),
    contentOf(files),
  );

test.each([
  ['an MP3', '2020/ban-tin.mp3', silentMp3(95), 95],
  ['a short MP3, rounded', 'a.mp3', silentMp3(2.6), 3],
  ['an Ogg', 'a.ogg', silentOgg(61), 61],
])('the length of %s', async (_kind, name, bytes, seconds) => {
  expect([...(await lengthsOf({ [name]: bytes }))]).toEqual([[`/media/${name}`, seconds]]);
});

test('files that are not sounds are left out', async () => {
  const lengths = await lengthsOf({
    'a.pdf': silentMp3(5),
    'b.mp3': Buffer.from('no sound at all'),
    'c.m4a': Buffer.alloc(0),
    'd.mp3': silentMp3(5),
  });
  expect([...lengths.keys()]).toEqual(['/media/d.mp3']);
});
