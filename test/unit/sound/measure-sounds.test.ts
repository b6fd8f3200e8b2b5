import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { namedSounds, soundQuality } from '../../../src/content/check/sound-quality.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { measureSounds } from '../../../src/sound/measure-sounds.ts';
import { makeArticle } from '../site/make-newsroom.ts';

const content = 'test/fixtures/bulletin';
const name = 'mau/tieng-thu.mp3';
const file = { name, bytes: 9000, sha256: 'a' };
const folder = mkdtempSync(join(tmpdir(), 'am-thanh-'));
const kept = join(folder, 'cache', 'am-thanh.json');

afterAll(() => rmSync(folder, { recursive: true }));

test('a sound is measured once and then known by its checksum', async () => {
  const measures = await measureSounds([file, { ...file, name: 'a.m4a' }], content, kept);
  expect([...measures.keys()]).toEqual([name]);
  expect(measures.get(name)).toMatchObject({ loudness: -15.6, clips: 0, silences: [] });
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('-15.6', '-35.6'));
  const again = await measureSounds([file], 'khong-co', kept);
  expect(again.get(name)?.loudness).toBe(-35.6);
});

test('a damaged cache is no cache', async () => {
  writeFileSync(kept, '{');
  expect((await measureSounds([file], content, kept)).get(name)?.loudness).toBe(-15.6);
});

test('what cannot be decoded is reported', async () => {
  const broken = { name: 'site.yaml', bytes: 9000, sha256: 'b' };
  expect(
    await measureSounds([{ ...broken, name: 'x.mp3' }], folder, kept).catch(() => 'missing'),
  ).toBe('missing');
  expect(soundQuality([broken], new Map([['site.yaml', null]]), 'content')).toMatchObject([
    { code: 'SOUND_BROKEN', file: 'content/media/site.yaml' },
  ]);
});

test.each([
  ['SOUND_QUIET', { loudness: -34.2, clips: 0, silences: [] }, '-34,2 LUFS'],
  ['SOUND_CLIPPED', { loudness: -10, clips: 12, silences: [] }, '12 chỗ'],
  ['SOUND_SILENT', { clips: 0, silences: [] }, 'cả tệp'],
  [
    'SOUND_SILENT_PART',
    { loudness: -20, clips: 0, silences: [{ at: 65, seconds: 14.2 }] },
    'từ 1:05 có 14 giây',
  ],
])('%s', (code, sound, said) => {
  const problems = soundQuality([file], new Map([[name, sound]]), 'content');
  expect(problems.map((each) => each.code)).toEqual([code]);
  expect(problems[0]?.message).toContain(said);
  expect(problems[0]?.file).toBe(`content/media/${name}`);
});

test('a sound that is as it should be has no problem, another kind has a note', () => {
  const good = { loudness: -23, clips: 2, silences: [] };
  expect(soundQuality([file], new Map([[name, good]]), 'content')).toEqual([]);
  const other = { name: 'a.m4a', bytes: 9000, sha256: 'c' };
  expect(soundQuality([other], new Map(), 'content')).toMatchObject([
    { code: 'SOUND_NOT_MEASURED', severity: 'note' },
  ]);
});

test('only the sounds of articles and broadcasts', () => {
  const articles = [makeArticle('2020/03/a', '2020-03-06', { audio: sitePaths.media(name) })];
  const media = [file, { ...file, name: 'khac.mp3' }];
  expect(namedSounds({ articles, broadcasts: [], media })).toEqual([file]);
});
