import { expect, test } from 'vitest';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import { soundFacts } from '../../../../src/media/sounds/sound-facts.ts';
import type { MakeOnce } from '../../../../src/media/make-once.ts';
import { contentOf } from '../sample-pictures.ts';
import { hourOfMp3, silentMp3, silentOgg, tagged } from '../sample-sounds.ts';

const factsOf = async (files: Readonly<Record<string, Uint8Array>>) =>
  soundFacts(
    Object.entries(files).map(([name, bytes]) => ({ name, ...checksumOf(bytes) })),
    contentOf(files),
  );

test.each([
  ['an MP3', '2020/ban-tin.mp3', silentMp3(95), 95],
  ['a short MP3, rounded', 'a.mp3', silentMp3(2.6), 3],
  ['an Ogg', 'a.ogg', silentOgg(61), 61],
])('the length of %s', async (_kind, name, bytes, seconds) => {
  expect((await factsOf({ [name]: bytes })).get(`/media/${name}`)?.seconds).toBe(seconds);
});

test('files that are not sounds are left out', async () => {
  const facts = await factsOf({
    'a.pdf': silentMp3(5),
    'b.mp3': Buffer.from('no sound at all'),
    'c.m4a': Buffer.alloc(0),
    'd.mp3': silentMp3(5),
  });
  expect([...facts.keys()]).toEqual(['/media/d.mp3']);
});

test('the size is that of the published file, without tags', async () => {
  const sound = silentMp3(5);
  const facts = await factsOf({ 'a.mp3': tagged(sound) });
  expect(facts.get('/media/a.mp3')?.bytes).toBe(sound.length);
});

test('a small copy is offered only where it saves a third, and only of what can be decoded', async () => {
  const facts = await factsOf({
    'lon.mp3': silentMp3(10),
    'nho.mp3': hourOfMp3().subarray(0, 36 * 1000),
    'khac.ogg': silentOgg(10),
    'doi-ten.mp3': silentOgg(61),
  });
  expect([...facts].map(([path, { small }]) => [path, small?.bytes])).toEqual([
    ['/media/lon.mp3', 40_000],
    ['/media/nho.mp3', undefined],
    ['/media/khac.ogg', undefined],
    ['/media/doi-ten.mp3', undefined],
  ]);
  expect(facts.get('/media/doi-ten.mp3')?.seconds).toBe(61);
});

test('what was read of a sound is not read again, whatever the sound is called', async () => {
  const kept = new Map<string, unknown>();
  const once: MakeOnce = async (from, make) => {
    const key = JSON.stringify(from);
    if (!kept.has(key)) kept.set(key, await make());
    return kept.get(key) as never;
  };
  const sound = tagged(silentMp3(5));
  const [one, other] = [{ 'a.mp3': sound }, { 'b.mp3': sound }];
  const media = (name: string) => [{ name, ...checksumOf(sound) }];
  const first = await soundFacts(media('a.mp3'), contentOf(one), once);
  /** Nothing could be read there. */
  const again = await soundFacts(media('b.mp3'), contentOf({}), once);
  expect([...again.values()].map(({ seconds, bytes }) => [seconds, bytes])).toEqual(
    [...first.values()].map(({ seconds, bytes }) => [seconds, bytes]),
  );
  expect(await soundFacts(media('b.mp3'), contentOf(other))).toEqual(again);
});
