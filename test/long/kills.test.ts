import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { testFolder } from '../site/fixture-site.ts';
import { build, makePlace, randomFrom, type Place } from './kills-place.ts';
import {
  killAfter,
  killAll,
  killAtCall,
  killAtName,
  phaseTable,
  tooLate,
  type Kill,
} from './kills-rounds.ts';
import { requireProgram } from '../programs.ts';
import { isWholeSweep, shareOf, someOf } from './share.ts';

/* Builds that are killed at any moment leave either the old site or the new one, complete. */

beforeAll(() => void requireProgram('strace'));

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Every call by which a build takes its lock, creates its folders, switches and cleans up. */
const exactKills: readonly Kill[] = [
  ...[1].map((count) => killAtCall('link', count)),
  ...[1, 2, 3].map((count) => killAtCall('rename', count)),
  ...[1, 2, 3, 40, 100].map((count) => killAtCall('mkdir', count)),
  ...[1, 2, 3, 10, 100, 200, 235, 236, 237].map((count) => killAtCall('unlink', count)),
  ...[1, 2, 5, 50, 100, 104, 105, 106, 107].map((count) => killAtCall('rmdir', count)),
  ...[1, 2, 20, 100, 200, 230, 235, 236].map((count) => killAtCall('fsync', count)),
  ...[1, 10, 30].map((count) => killAtCall('copy_file_range', count)),
];

/** The duration of a build here, in milliseconds. */
const timeOf = async (place: Place): Promise<number> => {
  const begin = performance.now();
  await build(place, 'a');
  return performance.now() - begin;
};

test('at least 200 builds that are killed leave a whole site, and the next build mends all', async () => {
  const folder = await testFolder();
  const random = randomFrom(20_200_312);
  const lanes = await Promise.all(
    ['1', '2'].map(async (lane) => {
      await mkdir(join(folder, lane));
      const place = await makePlace(join(folder, lane));
      return { place, time: await timeOf(place) };
    }),
  );
  const time = Math.max(...lanes.map((lane) => lane.time));
  const kills = [
    ...times(shareOf(125), () => killAfter((0.2 + 0.8 * random()) * time)),
    ...times(shareOf(50), (index) => killAtName('.previous-', index % 3 === 0 ? 0 : random() * 25)),
    ...times(shareOf(25), () => killAtName('.staging-', random() * time * 0.4)),
    ...someOf(exactKills),
  ];
  const rounds = await Promise.all(
    lanes.map(({ place }, lane) =>
      killAll(
        place,
        kills.filter((_, index) => index % lanes.length === lane),
      ),
    ),
  );
  const all = rounds.flat();
  const faults = all.flatMap((round) => round.faults);
  const killed = all.filter(({ phase }) => phase !== tooLate).length;
  process.stdout.write(`kills: ${killed}, bad states: ${faults.length}\n${phaseTable(all)}\n`);
  expect(faults).toEqual([]);
  expect(killed).toBeGreaterThanOrEqual(isWholeSweep ? 200 : 1);
  const phases = new Set(all.map(({ phase }) => phase.charAt(0)));
  expect([...phases].toSorted().join('')).toContain(isWholeSweep ? '234567' : '');
});
