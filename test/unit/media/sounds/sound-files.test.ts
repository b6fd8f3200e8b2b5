import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import type { MakeOnce } from '../../../../src/media/make-once.ts';
import { soundFacts } from '../../../../src/media/sounds/sound-facts.ts';
import { soundFiles, type SoundOptions } from '../../../../src/media/sounds/sound-files.ts';
import type { SiteFile } from '../../../../src/url/site-file.ts';
import { contentOf, temporaryFolder } from '../sample-pictures.ts';
import { silentMp3, silentOgg, tagged } from '../sample-sounds.ts';

const bytesOf = (file: SiteFile | undefined): Uint8Array =>
  file && 'copyOf' in file ? readFileSync(file.copyOf) : new Uint8Array();

/** The files of one sound, in a cache of its own unless one is given. */
const filesOf = async (
  bytes: Uint8Array,
  options: SoundOptions = {},
  cache = temporaryFolder(),
  name = 'a.mp3',
): Promise<readonly SiteFile[]> => {
  const content = contentOf({ [name]: bytes });
  const media = [{ name, ...checksumOf(bytes) }];
  return soundFiles(media, await soundFacts(media, content), content, cache, options);
};

test('a small copy is mono and 32 kbit/s, of the same length, and the same each time', async () => {
  const shares: number[] = [];
  const onCopy = (_name: string, share: number): void => void shares.push(share);
  const sound = silentMp3(3);
  const [, small] = await filesOf(sound, { onCopy });
  const { format } = await parseBuffer(bytesOf(small), undefined, { duration: true });
  expect(format).toMatchObject({ numberOfChannels: 1, bitrate: 32_000, sampleRate: 24_000 });
  expect(format.duration).toBeCloseTo(3, 0);
  expect(shares.at(-1)).toBe(1);
  expect(bytesOf((await filesOf(sound))[1])).toEqual(bytesOf(small));
});

test('what was made once is made no more, whatever the sound is called', async () => {
  const cache = temporaryFolder();
  const [, first] = await filesOf(silentMp3(3), {}, cache);
  const onCopy = (): void => expect.unreachable('encoded again');
  const [, again] = await filesOf(silentMp3(3), { onCopy }, cache, 'ten-khac.mp3');
  expect(bytesOf(again)).toEqual(bytesOf(first));
});

test('a lost cache takes the copy from the live site', async () => {
  const asked: string[] = [];
  const onCopy = (): void => expect.unreachable('encoded again');
  const liveFile: SoundOptions['liveFile'] = async (path) => {
    asked.push(path);
    return Buffer.from('from the live site');
  };
  const [, small] = await filesOf(silentMp3(3), { onCopy, liveFile });
  expect(asked).toEqual([small?.path]);
  expect(String(bytesOf(small))).toBe('from the live site');
});

test('tags are not published, the sound is not changed', async () => {
  const sound = silentMp3(3);
  const [published] = await filesOf(tagged(sound));
  expect(Buffer.from(bytesOf(published))).toEqual(Buffer.from(sound));
  const [plain] = await filesOf(sound);
  expect(plain).toMatchObject({ sha256: checksumOf(sound).sha256 });
});

test('what cannot be decoded is offered as it is', async () => {
  expect(await filesOf(silentOgg(3), {}, temporaryFolder(), 'a.ogg')).toMatchObject([
    { path: '/media/a.ogg', sha256: checksumOf(silentOgg(3)).sha256 },
  ]);
});

test('an archive of sounds is read once: afterwards its files may be gone', async () => {
  const kept = new Map<string, unknown>();
  const once: MakeOnce = async (from, make) => {
    const key = JSON.stringify(from);
    if (!kept.has(key)) kept.set(key, await make());
    return kept.get(key) as never;
  };
  const sounds = { 'a.mp3': silentMp3(3), 'b.mp3': tagged(silentMp3(3)), 'c.ogg': silentOgg(3) };
  const media = Object.entries(sounds).map(([name, bytes]) => ({ name, ...checksumOf(bytes) }));
  const cache = temporaryFolder();
  const content = contentOf(sounds);
  const files = async () =>
    soundFiles(media, await soundFacts(media, content, once), content, cache, { once });
  const first = await files();
  rmSync(join(content, 'media'), { recursive: true });
  expect(await files()).toEqual(first);
});
