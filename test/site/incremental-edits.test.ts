import { expect, test } from 'vitest';
import { testFolder } from './fixture-site.ts';
import { stepsOf, walkThrough } from './incremental-walk.ts';

/**
 * A page that was wrongly kept stays so until something makes it again, so the site is built after every fifth edit and
 * compared after every tenth, and the lists and words of a build at the end; `npm run test:long` builds and compares
 * after each of two thousand.
 */
const every = { built: 5, inMemory: 10, whole: 40 };

test('through 40 edits, built with all that was kept, the site equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), stepsOf(1, 40), every);
  expect(strays).toEqual([]);
  expect(built).toBeGreaterThan(5);
}, 300_000);
