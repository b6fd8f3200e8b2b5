import { expect, test } from 'vitest';
import { testFolder } from './fixture-site.ts';
import { stepsOf, walkThrough } from './incremental-walk.ts';

/**
 * A page that was wrongly kept stays so until something makes it again, so the site is built after every seventh edit and
 * compared after every fourteenth, and the lists and words of a build at the end; `npm run test:long` builds and compares
 * after each of two thousand.
 */
const every = { built: 7, inMemory: 14, whole: 42 };

test('through 42 edits, built with all that was kept, the site equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), stepsOf(1, 42), every);
  expect(strays).toEqual([]);
  expect(built).toBeGreaterThan(4);
}, 300_000);
