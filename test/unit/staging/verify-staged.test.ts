import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/manifest/fingerprint.ts';
import { verifyStaged, type StagedFault } from '../../../src/staging/verify-staged.ts';
import { makeFolder, type Files } from './make-folder.ts';

const made = new Map(
  ['index.html', '2020/03/a/index.html', 'media/a.jpg'].map((file) => [file, fingerprintOf('x')]),
);
const whole: Files = { 'index.html': 'x', '2020/03/a/index.html': 'x', 'media/a.jpg': 'x' };

const verify = async (files: Files): Promise<void> => verifyStaged(await makeFolder(files), made);

test('a folder that holds what was planned passes', async () => {
  await expect(verify(whole)).resolves.toBeUndefined();
});

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== path));

test.each<[string, Files, StagedFault, string]>([
  ['a page is missing', without('2020/03/a/index.html'), 'missing', '2020/03/a/index.html'],
  ['a media file is missing', without('media/a.jpg'), 'missing', 'media/a.jpg'],
  ['all is missing', {}, 'missing', 'index.html'],
  ['a page was cut to nothing', { ...whole, 'index.html': '' }, 'changed', 'index.html'],
  [
    'a page has other bytes of the same length',
    { ...whole, 'index.html': 'y' },
    'changed',
    'index.html',
  ],
  ['a page goes on too long', { ...whole, 'index.html': 'xx' }, 'changed', 'index.html'],
  ['a file is stray', { ...whole, 'x.html': 'x' }, 'stray', 'x.html'],
  ['a stray file lies deep', { ...whole, '2020/03/b/x': 'x' }, 'stray', '2020/03/b/x'],
  ['a hidden file is stray', { ...whole, '.env': 'x' }, 'stray', '.env'],
  [
    'a folder stands where a page should',
    { ...without('index.html'), 'index.html/x': 'x' },
    'missing',
    'index.html',
  ],
])('it is told when %s', async (_name, files, kind, file) => {
  await expect(verify(files)).rejects.toMatchObject({ name: 'StagedSiteError', kind, file });
});

test('a symbolic link that no one planned is told, even to a folder', async () => {
  const folder = await makeFolder(whole);
  await symlink(await makeFolder(), join(folder, 'away'));
  await expect(verifyStaged(folder, made)).rejects.toMatchObject({
    kind: 'stray',
    file: 'away',
  });
});

test('an empty folder does no harm', async () => {
  const folder = await makeFolder(whole);
  await mkdir(join(folder, 'empty'));
  await expect(verifyStaged(folder, made)).resolves.toBeUndefined();
});
