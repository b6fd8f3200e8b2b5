import { parseBuffer } from 'music-metadata';
import { expect, test } from 'vitest';
import { withoutTags } from '../../../../../src/media/sounds/tags/without-tags.ts';
import { apeTag, silentMp3, silentOgg, tagged, taggedM4a, taggedOgg } from '../../sample-sounds.ts';

/** Personal data in the samples. */
const persons = /Nguoi thu|10\.5,106\.3|PICTURE/u;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each([
  ['a.mp3', tagged(silentMp3(2)), 'ID3v2 and ID3v1'],
  ['a.mp3', Buffer.concat([silentMp3(2), apeTag()]), 'APEv2'],
  ['a.mp3', tagged(Buffer.concat([silentMp3(2), apeTag()])), 'all of them'],
  ['a.m4a', taggedM4a(), 'boxes'],
  ['a.ogg', taggedOgg('OpusTags', 1), 'Opus'],
  ['a.ogg', taggedOgg('\x03vorbis', 1), 'Vorbis'],
  ['a.ogg', taggedOgg('\x03vorbis', 70_000), 'a picture over two pages'],
])('nothing of a person is left in %s: %#', (name, bytes) => {
  expect(textOf(bytes)).toMatch(persons);
  const clean = withoutTags(name, bytes);
  expect(textOf(clean)).not.toMatch(persons);
  expect(withoutTags(name, clean)).toBe(clean);
});

test('an MP3 keeps exactly its frames', () => {
  const sound = silentMp3(2);
  expect(Buffer.from(withoutTags('a.mp3', tagged(sound)))).toEqual(Buffer.from(sound));
});

test('the pages of an Ogg keep their lengths and get right checksums', async () => {
  const tags = taggedOgg('OpusTags', 1);
  const clean = withoutTags('a.ogg', tags);
  expect(clean.length).toBe(tags.length);
  const { common, format } = await parseBuffer(clean, 'audio/ogg', { duration: true });
  expect(common.artist).toBeUndefined();
  expect(format.duration).toBe(2);
});

test.each([
  ['a.mp3', Buffer.from('ID3')],
  ['a.mp3', Buffer.from('TAG'.padEnd(128))],
  ['a.m4a', Buffer.from([0, 0, 1, 0, 0x6d, 0x6f, 0x6f, 0x76])],
  ['a.ogg', silentOgg(2)],
  ['a.ogg', Buffer.from('OggS')],
  ['a.pdf', Buffer.from('%PDF')],
])('a damaged or plain file is not changed, or is empty: %s %#', (name, bytes) => {
  const clean = withoutTags(name, bytes);
  expect([bytes.length, 0]).toContain(clean.length);
});
