import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bulletinSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';

test('the worker names a text of the site, which holds the licences of what others wrote', async () => {
  const site = await sharedSite(bulletinSite);
  const worker = await readFile(join(site, 'sw.js'), 'utf8');
  const [, name = ''] =
    /^\/\*! Licences: (ma\/giay-phep-[\da-f]{10}\.txt) \*\/\n/u.exec(worker) ?? [];
  const text = await readFile(join(site, name), 'utf8');
  for (const words of ['Google LLC', 'Jake Archibald']) {
    expect(text).toContain(words);
  }
});
