import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { gotSounds } from '../../../src/cli/day-sounds.ts';
import type { NewsBroadcast } from '../../../src/newsroom/broadcasts/news-broadcasts.ts';
import { parseRemoteSound } from '../../../src/url/sound-address.ts';

const data = Buffer.from('bản tin');
const sha256 = createHash('sha256').update(data).digest('hex');

const onAir = (day: string, hash = sha256): NewsBroadcast =>
  ({
    audio: parseRemoteSound(`https://am-thanh.example/2020/${day}.mp3`),
    audioFile: { bytes: data.length, length: 735, sha256: hash },
  }) as NewsBroadcast;

test('each sound is got once, and only the one that was meant is used', async () => {
  const asked: string[] = [];
  const sounds = await gotSounds(
    [onAir('13'), onAir('13'), onAir('14', 'a'.repeat(64)), { audio: '/media/a.mp3' } as never],
    async ({ pathname }) => {
      asked.push(pathname);
      return { kind: 'file', bytes: data };
    },
  );
  expect(asked).toEqual(['/2020/13.mp3', '/2020/14.mp3']);
  expect([...sounds.values()]).toEqual([
    {
      name: '2020/13.mp3',
      address: 'https://am-thanh.example/2020/13.mp3',
      bytes: data.length,
      sha256,
      seconds: 735,
      data,
    },
  ]);
});

test('a host that does not answer gives no sound', async () => {
  expect(await gotSounds([onAir('13')], async () => ({ kind: 'refused' }))).toEqual(new Map());
});
