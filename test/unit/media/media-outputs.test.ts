import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareMedia } from '../../../src/media/media-outputs.ts';
import { contentOf, images, plain, temporaryFolder } from './sample-pictures.ts';
import { silentMp3 } from './sample-sounds.ts';

test('pictures come in their forms, all other media as they are', async () => {
  const content = contentOf({
    'a.jpg': await plain(300, 200).jpeg().toBuffer(),
    'b.jpg': Buffer.from('no picture'),
    'ban-tin.mp3': silentMp3(30),
    'van-ban.pdf': Buffer.from('%PDF-1.7'),
  });
  const others = ['ban-tin.mp3', 'van-ban.pdf'].map((name) => ({ name, bytes: 1 }));
  const media = [...images('a.jpg', 'b.jpg'), ...others];
  const { facts, files, unreadable } = await prepareMedia(media, content, temporaryFolder());
  expect([...facts.pictures.keys()]).toEqual(['/media/a.jpg']);
  expect([...facts.seconds]).toEqual([['/media/ban-tin.mp3', 30]]);
  expect(unreadable).toEqual(['b.jpg']);
  expect(files.filter(({ path }) => !path.startsWith('/anh/')).map(({ path }) => path)).toEqual([
    '/media/a.jpg',
    '/media/ban-tin.mp3',
    '/media/van-ban.pdf',
  ]);
  expect(files.at(-1)).toEqual({
    path: '/media/van-ban.pdf',
    copyOf: join(content, 'media', 'van-ban.pdf'),
  });
});

test('a site without media has none', async () => {
  expect(await prepareMedia([], contentOf({}), temporaryFolder())).toEqual({
    facts: { pictures: new Map(), seconds: new Map() },
    files: [],
    unreadable: [],
  });
});
