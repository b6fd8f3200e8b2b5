import { expect, test } from 'vitest';
import { makePlace } from '../long/kills-place.ts';
import { killAfter, killAll, killAtName } from '../long/kills-rounds.ts';
import { testFolder } from './fixture-site.ts';

/* A few of the kills of `test/long/kills.test.ts`, without strace. */

test('builds that are killed leave a whole site, and the next build mends all', async () => {
  const place = await makePlace(await testFolder());
  const rounds = await killAll(place, [
    killAfter(300),
    killAtName('.lock', 0),
    killAtName('.staging-', 0),
    killAtName('.staging-', 150),
    killAtName('.previous-', 0),
    killAtName('.previous-', 3),
  ]);
  expect(rounds.flatMap(({ faults }) => faults)).toEqual([]);
});
