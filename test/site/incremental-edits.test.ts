import { expect, test } from 'vitest';
import { testFolder } from './fixture-site.ts';
import { stepsOf, walkThrough } from './incremental-walk.ts';

/**
 * After each edit every page and file is compared with one made from nothing in memory; after so many the site that a
 * command builds, which `npm run test:long` asks for after each of two thousand.
 */
const builtEvery = 10;

test('after each of 40 edits, built with all that was kept, the site equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), stepsOf(1, 40), builtEvery);
  expect(strays).toEqual([]);
  expect(built).toBeGreaterThan(30);
}, 300_000);
