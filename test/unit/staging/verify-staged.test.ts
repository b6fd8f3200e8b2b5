import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { verifyStaged } from '../../../src/staging/verify-staged.ts';
import { makeFolder, type Files } from './make-folder.ts';

const made = new Map(
  ['index.html', '2020/03/a/index.html', 'media/a.jpg'].map((file) => [file, checksumOf('x')]),
);
const whole: Files = { 'index.html': 'x', '2020/03/a/index.html': 'x', 'media/a.jpg': 'x' };

const verify = async (files: Files): Promise<unknown> =>
  verifyStaged(await makeFolder(files), made);

test('a folder with exactly the planned files passes', async () => {
  await expect(verify(whole)).resolves.toEqual(new Map());
});

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== path));

test.each<[string, Files, string, string]>([
  ['a page is missing', without('2020/03/a/index.html'), 'STAGED_MISSING', '2020/03/a/index.html'],
  ['a media file is missing', without('media/a.jpg'), 'STAGED_MISSING', 'media/a.jpg'],
  ['all is missing', {}, 'STAGED_MISSING', 'index.html'],
  ['a page was cut to nothing', { ...whole, 'index.html': '' }, 'STAGED_CHANGED', 'index.html'],
  [
    'a page has other bytes of the same length',
    { ...whole, 'index.html': 'y' },
    'STAGED_CHANGED',
    'index.html',
  ],
  ['a page goes on too long', { ...whole, 'index.html': 'xx' }, 'STAGED_CHANGED', 'index.html'],
  ['a file is stray', { ...whole, 'x.html': 'x' }, 'STAGED_STRAY', 'x.html'],
  ['a stray file lies deep', { ...whole, '2020/03/b/x': 'x' }, 'STAGED_STRAY', '2020/03/b/x'],
  ['a hidden file is stray', { ...whole, '.env': 'x' }, 'STAGED_STRAY', '.env'],
  [
    'a folder stands where a page should',
    { ...without('index.html'), 'index.html/x': 'x' },
    'STAGED_MISSING',
    'index.html',
  ],
])('it is reported when %s', async (_name, files, code, file) => {
  await expect(verify(files)).rejects.toMatchObject({
    name: 'OperationError',
    fault: { code, file },
  });
});

test('an unplanned symbolic link is reported, even to a folder', async () => {
  const folder = await makeFolder(whole);
  await symlink(await makeFolder(), join(folder, 'away'));
  await expect(verifyStaged(folder, made)).rejects.toMatchObject({
    fault: { code: 'STAGED_STRAY', file: 'away' },
  });
});

test('an empty folder does no harm', async () => {
  const folder = await makeFolder(whole);
  await mkdir(join(folder, 'empty'));
  await expect(verifyStaged(folder, made)).resolves.toEqual(new Map());
});

test('a file that stays from an earlier build is not read, the others are', async () => {
  const folder = await makeFolder({ ...whole, 'index.html': 'y', 'media/a.jpg': 'y' });
  const kept = new Set(['index.html', '2020/03/a/index.html']);
  await expect(verifyStaged(folder, made, { kept })).rejects.toMatchObject({
    fault: { code: 'STAGED_CHANGED', file: 'media/a.jpg' },
  });
  await writeFile(join(folder, 'media/a.jpg'), 'x');
  await expect(verifyStaged(folder, made, { kept })).resolves.toBeUndefined();
  await rm(join(folder, 'media/a.jpg'));
  await expect(verifyStaged(folder, made, { kept })).rejects.toMatchObject({
    fault: { code: 'STAGED_MISSING', file: 'media/a.jpg' },
  });
});
