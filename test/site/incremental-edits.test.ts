import { expect, test } from 'vitest';
import { testFolder } from './fixture-site.ts';
import { stepsOf, walkThrough } from './incremental-walk.ts';

/** `npm run test:long` compares after every edit, of two thousand. */
const comparedEvery = 5;

test('after some edits, each built with all that was kept, the site equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), stepsOf(1, 40), comparedEvery);
  expect(strays).toEqual([]);
  expect(built).toBeGreaterThan(30);
}, 300_000);
