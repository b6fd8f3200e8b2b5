import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  checkRemoteSounds,
  type SoundCheckOptions,
} from '../../../src/external-links/check-remote-sounds.ts';
import type { RemoteSoundPlace } from '../../../src/external-links/remote-sounds.ts';
import type { FileAnswer } from '../../../src/external-links/request-file.ts';

const bytes = Buffer.from('bản tin');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const right = { bytes: bytes.length, length: 735, sha256 };
const url = 'https://am-thanh.example/13.mp3';

const place = (facts: RemoteSoundPlace['facts'], file = 'content/a.md'): RemoteSoundPlace => ({
  file,
  line: 5,
  column: 8,
  url,
  facts,
});

const options = (
  answer: FileAnswer = { kind: 'file', bytes },
  more: Partial<SoundCheckOptions> = {},
): SoundCheckOptions => ({
  kept: new Map(),
  now: new Date('2020-03-13T00:00:00Z'),
  getFile: async () => answer,
  secondsOf: async () => 735,
  ...more,
});

const told = async (
  sound: RemoteSoundPlace,
  given: SoundCheckOptions = options(),
): Promise<string[]> => {
  const { problems } = await checkRemoteSounds([sound], given);
  return problems.map(({ code, message, hint }) => `${code} ${message}; ${hint}`);
};

test('a sound that is the one that was meant is not got again for half a year', async () => {
  const first = await checkRemoteSounds([place(right)], options());
  expect(first.problems).toEqual([]);
  const get = (day: string): Promise<number> => {
    let count = 0;
    const later = options(undefined, {
      kept: first.kept,
      now: new Date(day),
      onStart: (asked) => (count = asked),
    });
    return checkRemoteSounds([place(right)], later).then(() => count);
  };
  expect(await get('2020-08-01T00:00:00Z')).toBe(0);
  expect(await get('2020-10-01T00:00:00Z')).toBe(1);
});

const lines = `audioFile: { bytes: ${bytes.length}, length: "12:15", sha256: "${sha256}" }`;

test.each([
  ['nothing is said of it', undefined, 'SOUND_REMOTE_FACTS', `thêm ${lines}`],
  ['another size', { ...right, bytes: 5 }, 'SOUND_REMOTE_DIFFERS', ', không phải 5'],
  ['other bytes', { ...right, sha256: 'a'.repeat(64) }, 'SOUND_REMOTE_DIFFERS', 'dù cùng cỡ'],
  ['another length', { ...right, length: 700 }, 'SOUND_REMOTE_DIFFERS', '12:15, không phải 11:40'],
] as const)('a sound: %s', async (_sentence, facts, code, words) => {
  const [found = ''] = await told(place(facts));
  expect(found).toContain(code);
  expect(found).toContain(words);
  expect(found).toContain(lines);
});

test('a second more or less is rounding', async () => {
  expect(await told(place({ ...right, length: 736 }))).toEqual([]);
});

test.each([
  [{ kind: 'too-large' }, 'SOUND_REMOTE_LARGE'],
  [{ kind: 'status', status: 404 }, 'EXTERNAL_LINK'],
  [{ kind: 'redirects' }, 'EXTERNAL_LINK'],
] as const)('an answer that is no sound: %j', async (answer, code) => {
  expect((await told(place(right), options(answer)))[0]).toContain(code);
});

test('a page in place of the sound', async () => {
  const found = await told(place(right), options(undefined, { secondsOf: async () => 0 }));
  expect(found[0]).toContain('SOUND_REMOTE_NONE');
});

test('a large archive takes several runs, the newest sounds first', async () => {
  const asked: string[] = [];
  const sounds = ['01', '03', '02'].map((day) => ({
    ...place(right, `content/broadcasts/2020/03/${day}.md`),
    url: `https://am-thanh.example/${day}.mp3`,
  }));
  const given = options(undefined, {
    most: 2,
    getFile: async ({ pathname }) => {
      asked.push(pathname);
      return { kind: 'file', bytes };
    },
  });
  const { left, kept } = await checkRemoteSounds(sounds, given);
  expect([asked, left]).toEqual([['/03.mp3', '/02.mp3'], 1]);
  await checkRemoteSounds(sounds, { ...given, kept });
  expect(asked).toEqual(['/03.mp3', '/02.mp3', '/01.mp3']);
});
