import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimOutput } from '../../../src/staging/stage.ts';
import type { Builder } from '../../../src/locks/take-lock.ts';
import { makeFolder, readFiles, type Files } from './make-folder.ts';

/* The remains of killed builds. */

const builder: Builder = { id: 7, isAlive: (id) => id === 5 };

const clean = async (output: string): Promise<void> => {
  const claimed = await claimOutput(output, [], builder);
  await claimed.release();
};

const site: Files = { 'site/index.html': 'a', 'site/.ban-tin-dai-hoi': '' };

const after = async (before: Files): Promise<Files> => {
  const parent = await makeFolder(before);
  await clean(join(parent, 'site'));
  return readFiles(parent);
};

test('what a dead build was making is removed', async () => {
  expect(await after({ ...site, '.site.staging-abCD12/site/index.html': 'b' })).toEqual(site);
});

test.each([
  ['a build of another site', '.site-2.staging-abCD12/site/index.html'],
  ['a folder of another name', '.site.staging-mine-1/index.html'],
  ["an editor's own file", '.site.lock-mine'],
  ['a folder that only begins alike', '.site.staging-abCD12-x/index.html'],
])('it is left alone: %s', async (_name, file) => {
  const before = { ...site, [file]: 'b' };
  expect(await after(before)).toEqual(before);
});

test('an old site that was moved away comes back, its marks and all', async () => {
  const before = {
    '.site.previous-abCD12/site/index.html': 'a',
    '.site.previous-abCD12/site/.ban-tin-dai-hoi': '',
    '.site.staging-abCD12/site/index.html': 'b',
  };
  expect(await after(before)).toEqual(site);
});

test('of several old sites the newest comes back', async () => {
  const parent = await makeFolder({
    '.site.previous-abCD13/site/.ban-tin-dai-hoi': 'older',
    '.site.previous-abCD12/site/.ban-tin-dai-hoi': 'newer',
  });
  await utimes(join(parent, '.site.previous-abCD13'), 1000, 1000);
  await clean(join(parent, 'site'));
  expect(await readFiles(parent)).toEqual({ 'site/.ban-tin-dai-hoi': 'newer' });
});

test('an old site next to the new one is removed', async () => {
  expect(await after({ ...site, '.site.previous-abCD12/site/index.html': 'z' })).toEqual(site);
});

test('next to a folder that may not be replaced nothing is removed', async () => {
  const parent = await makeFolder({
    'site/mine.txt': 'x',
    '.site.previous-abCD12/site/index.html': 'a',
  });
  await expect(clean(join(parent, 'site'))).rejects.toMatchObject({
    fault: { code: 'OUTPUT_FOREIGN' },
  });
  expect(await readdir(parent)).toHaveLength(2);
});

test('if nothing was there, nothing is made', async () => {
  const parent = await makeFolder();
  await clean(join(parent, 'a/b/site'));
  expect(await readdir(parent)).toEqual([]);
});

/** Each moment of the switch at which a build can be killed, and the resulting folders. */
const whole = (folder: string, words: string): Files => ({
  [`${folder}/index.html`]: words,
  [`${folder}/.ban-tin-dai-hoi`]: '',
});
const staged = whole('.site.staging-abCD12/site', 'mới');
const lock = { '.site.lock': '{"id":4,"since":"","place":"","key":"00000000000000aa"}' };

test.each<[string, Files, string]>([
  ['before the first rename', { ...whole('site', 'cũ'), ...staged }, 'cũ'],
  ['between the two renames', { ...whole('.site.previous-abCD12/site', 'cũ'), ...staged }, 'cũ'],
  [
    'after the second rename',
    { ...whole('site', 'mới'), ...whole('.site.previous-abCD12/site', 'cũ') },
    'mới',
  ],
  [
    'while the old site is removed',
    { ...whole('site', 'mới'), '.site.staging-abCD12/site/index.html': 'cũ' },
    'mới',
  ],
])('killed %s: a complete site is there, and nothing else', async (_name, before, words) => {
  expect(await after({ ...before, ...lock })).toEqual(whole('site', words));
});

test('an old site of which a part is removed does not come back in place of a lost one', async () => {
  const half = { '.site.staging-abCD12/site/2020/index.html': 'cũ' };
  expect(await after({ ...half, ...lock })).toEqual({});
});
