import { expect, test } from 'vitest';
import { buildFixture, filesIn, testFolder } from '../site/fixture-site.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { generatedSite } from '../site/sample-sites.ts';
import { someOf } from './share.ts';

/* All pages of the generated site; `npm test` checks some of each form. */

test('every page of the generated site is valid HTML', async () => {
  const folder = await testFolder();
  const [, , contentIn] = generatedSite;
  const site = await buildFixture(await contentIn(folder), folder);
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html'));
  const tried = new Set(someOf(pages));
  expect(await htmlFaults(site, (file) => tried.has(file))).toEqual([]);
});
