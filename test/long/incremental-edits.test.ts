import { expect, test } from 'vitest';
import { testFolder } from '../site/fixture-site.ts';
import { stepsOf, walkThrough } from '../site/incremental-walk.ts';
import { shareOf } from './share.ts';

/**
 * Each walk begins with its own site, so that the archive stays small and every edit has something
 * to change.
 */
const stepsOfWalk = 50;

test('after each of 2,000 edits a build with all that was kept equals one from nothing', async () => {
  const walks = shareOf(40);
  for (let seed = 1; seed <= walks; seed += 1) {
    const { strays } = await walkThrough(await testFolder(), stepsOf(100 + seed, stepsOfWalk));
    expect(strays, `walk ${seed}`).toEqual([]);
  }
});
