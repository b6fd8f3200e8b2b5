import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Builder } from '../../../src/publish/leftovers.ts';
import { readyOutput } from '../../../src/publish/stage.ts';
import { makeFolder, readFiles, type Files } from './make-folder.ts';

/* What builds leave that were killed: 4 is dead, 5 lives. */

const builder: Builder = { id: 7, isAlive: (id) => id === 5 };

const site: Files = { 'site/index.html': 'a', 'site/.ban-tin-dai-hoi': '' };

const after = async (before: Files): Promise<Files> => {
  const parent = await makeFolder(before);
  await readyOutput(join(parent, 'site'), [], builder);
  return readFiles(parent);
};

test('what a dead build was making is removed', async () => {
  expect(await after({ ...site, '.site.staging-4-abCD12/site/index.html': 'b' })).toEqual(site);
});

test.each([
  ['a build that lives', '.site.staging-5-abCD12/site/index.html'],
  ['the old site of a build that lives', '.site.previous-5-abCD12/site/index.html'],
  ['a build of another site', '.site-2.staging-4-abCD12/site/index.html'],
  ['a folder of another name', '.site.staging-mine/index.html'],
  ['a folder that only begins alike', '.site.staging-4-abCD12-x/index.html'],
])('it is left alone: %s', async (_name, file) => {
  const before = { ...site, [file]: 'b' };
  expect(await after(before)).toEqual(before);
});

test('an old site that was moved away comes back, its marks and all', async () => {
  const before = {
    '.site.previous-4-abCD12/site/index.html': 'a',
    '.site.previous-4-abCD12/site/.ban-tin-dai-hoi': '',
    '.site.staging-4-abCD12/site/index.html': 'b',
  };
  expect(await after(before)).toEqual(site);
});

test('of several old sites the newest comes back', async () => {
  const parent = await makeFolder({
    '.site.previous-3-abCD12/site/.ban-tin-dai-hoi': 'older',
    '.site.previous-4-abCD12/site/.ban-tin-dai-hoi': 'newer',
  });
  await utimes(join(parent, '.site.previous-3-abCD12'), 1000, 1000);
  await readyOutput(join(parent, 'site'), [], builder);
  expect(await readFiles(parent)).toEqual({ 'site/.ban-tin-dai-hoi': 'newer' });
});

test('an old site beside the new one is removed', async () => {
  expect(await after({ ...site, '.site.previous-4-abCD12/site/index.html': 'z' })).toEqual(site);
});

test('beside a folder that may not be replaced nothing is removed', async () => {
  const parent = await makeFolder({
    'site/mine.txt': 'x',
    '.site.previous-4-abCD12/site/index.html': 'a',
  });
  await expect(readyOutput(join(parent, 'site'), [], builder)).rejects.toThrow('foreign');
  expect(await readdir(parent)).toHaveLength(2);
});

test('where nothing stands nothing is made', async () => {
  const parent = await makeFolder();
  await readyOutput(join(parent, 'a/b/site'), [], builder);
  expect(await readdir(parent)).toEqual([]);
});
