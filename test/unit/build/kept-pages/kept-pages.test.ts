import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKept, writeKept } from '../../../../src/build/kept-pages/kept-pages.ts';
import type { KeptSite } from '../../../../src/build/kept-pages/kept-site.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const site: KeptSite = {
  code: 'c',
  turn: 3,
  asked: ['["count","all"]'],
  hashes: ['h'],
  prints: [[0, 'p']],
  pages: new Map([
    [
      '/a/' as never,
      { kind: 'article', key: 'a', bytes: 1, sha256: 's', modified: 1.5, questions: [0] },
    ],
  ]),
  files: new Map([['robots.txt', { bytes: 2, sha256: 't', modified: 2.25 }]]),
  links: [{ target: '/b/', from: '/a/' as never }],
};

test('what a build leaves is what the next one finds', async () => {
  const place = { file: join(await makeFolder(), 'cache/site.json'), code: 'c' };
  expect(await readKept(place)).toBeUndefined();
  await writeKept(place, site);
  expect(await readKept(place)).toEqual(site);
  expect(await readKept({ ...place, code: 'd' })).toBeUndefined();
  expect(await readKept({ ...place, isForgotten: true })).toBeUndefined();
});

test('if nothing can be written, nothing is left and nothing fails', async () => {
  const folder = await makeFolder({ cache: 'a file' });
  await expect(writeKept({ file: join(folder, 'cache/site.json'), code: 'c' }, site)).resolves.toBe(
    undefined,
  );
});

test('only the records of the output folders that were built last stay', async () => {
  const folder = join(await makeFolder(), 'cache');
  await mkdir(folder);
  for (let day = 1; day <= 45; day += 1) {
    const file = join(folder, `${day}.json`);
    await writeFile(file, 'x');
    await utimes(file, day, day);
  }
  await writeKept({ file: join(folder, 'new.json'), code: 'c' }, site);
  const names = await readdir(folder);
  expect(names).toHaveLength(40);
  expect(names).toContain('new.json');
  expect(names).toContain('45.json');
  expect(names).not.toContain('6.json');
});
