import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StagedSiteError, verifyStaged } from '../../../src/publish/verify-staged.ts';
import { makeFolder, type Files } from './make-folder.ts';

const planned = ['index.html', '2020/03/a/index.html', 'media/a.jpg'];
const whole: Files = { 'index.html': 'x', '2020/03/a/index.html': 'x', 'media/a.jpg': 'x' };

const verify = async (files: Files): Promise<void> =>
  verifyStaged(await makeFolder(files), planned);

test('a folder that holds what was planned passes', async () => {
  await expect(verify(whole)).resolves.toBeUndefined();
});

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== path));

test.each<[string, Files, string]>([
  ['a page is missing', without('2020/03/a/index.html'), '2020/03/a/index.html: missing'],
  ['a media file is missing', without('media/a.jpg'), 'media/a.jpg: missing'],
  ['all is missing', {}, 'index.html: missing'],
  ['a page is empty', { ...whole, 'index.html': '' }, 'index.html: empty'],
  ['a file is stray', { ...whole, 'x.html': 'x' }, 'x.html: not planned'],
  ['a stray file lies deep', { ...whole, '2020/03/b/x': 'x' }, '2020/03/b/x: not planned'],
  ['a hidden file is stray', { ...whole, '.env': 'x' }, '.env: not planned'],
  [
    'a folder stands where a page should',
    { ...without('index.html'), 'index.html/x': 'x' },
    'index.html: missing',
  ],
])('it is told when %s', async (_name, files, message) => {
  await expect(verify(files)).rejects.toThrow(new StagedSiteError(message));
});

test('a symbolic link that no one planned is told, even to a folder', async () => {
  const folder = await makeFolder(whole);
  await symlink(await makeFolder(), join(folder, 'away'));
  await expect(verifyStaged(folder, planned)).rejects.toThrow('away: not planned');
});

test('an empty folder does no harm', async () => {
  const folder = await makeFolder(whole);
  await mkdir(join(folder, 'empty'));
  await expect(verifyStaged(folder, planned)).resolves.toBeUndefined();
});
