import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { prepareMedia } from '../../../src/media/media-outputs.ts';
import { contentOf, images, plain, temporaryFolder } from './sample-pictures.ts';
import { silentMp3 } from './sample-sounds.ts';

test('pictures come in their forms, sounds with a small copy, all other media as they are', async () => {
  const pictures = {
    'a.jpg': await plain(300, 200).jpeg().toBuffer(),
    'b.jpg': Buffer.from('no picture'),
  };
  const others = { 'ban-tin.mp3': silentMp3(30), 'van-ban.pdf': Buffer.from('%PDF-1.7') };
  const content = contentOf({ ...pictures, ...others });
  const media = [
    ...images(pictures),
    ...Object.entries(others).map(([name, bytes]) => ({ name, ...checksumOf(bytes) })),
  ];
  const { facts, files, unreadable } = await prepareMedia(media, content, temporaryFolder());
  expect([...facts.pictures.keys()]).toEqual(['/media/a.jpg']);
  const small = expect.stringMatching(/^\/am\/ban-tin-[0-9a-f]{10}\.mp3$/u) as string;
  expect([...facts.sounds]).toEqual([
    [
      '/media/ban-tin.mp3',
      { seconds: 30, bytes: others['ban-tin.mp3'].length, small: { path: small, bytes: 120_000 } },
    ],
  ]);
  expect(unreadable).toEqual(['b.jpg']);
  expect(files.filter(({ path }) => !path.startsWith('/anh/')).map(({ path }) => path)).toEqual([
    '/media/a.jpg',
    '/media/ban-tin.mp3',
    small,
    '/media/van-ban.pdf',
  ]);
  expect(files.at(-1)).toEqual({
    path: '/media/van-ban.pdf',
    copyOf: join(content, 'media', 'van-ban.pdf'),
    sha256: checksumOf('%PDF-1.7').sha256,
  });
});

test('a site without media has none', async () => {
  expect(await prepareMedia([], contentOf({}), temporaryFolder())).toEqual({
    facts: { pictures: new Map(), sounds: new Map() },
    files: [],
    unreadable: [],
  });
});
