import { expect, test } from 'vitest';
import { buildFixture, testFolder } from '../site/fixture-site.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { generatedSite } from '../site/sample-sites.ts';

/* All pages of the generated site; `npm test` reads some of each form. */

test('every page of the generated site is valid HTML', async () => {
  const folder = await testFolder();
  const [, , contentIn] = generatedSite;
  expect(await htmlFaults(await buildFixture(await contentIn(folder), folder))).toEqual([]);
});
