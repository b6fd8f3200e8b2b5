import { expect, test } from 'vitest';
import { testFolder } from './fixture-site.ts';
import { stepsOf, walkThrough } from './incremental-walk.ts';

test('after each of some edits a build with all that was kept equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), stepsOf(1, 40));
  expect(strays).toEqual([]);
  expect(built).toBeGreaterThan(30);
}, 300_000);
