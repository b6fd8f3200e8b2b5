import { copyFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { intactFiles, writeChecksums } from '../../../src/file-system/folder-checksums.ts';
import { makeFolder } from '../staging/make-folder.ts';

const listed = async (): Promise<string> => {
  const folder = await makeFolder({ 'b.txt': 'b', 'a/c.txt': 'c', 'a.txt': '' });
  await writeChecksums(folder);
  return folder;
};

test('an unchanged folder names its files in order, those of its folders too', async () => {
  const folder = await listed();
  const files = await intactFiles(folder);
  expect([...(files ?? [])]).toEqual([
    ['a.txt', checksumOf('').sha256],
    ['a/c.txt', checksumOf('c').sha256],
    ['b.txt', checksumOf('b').sha256],
  ]);
  await writeChecksums(folder);
  expect((await intactFiles(folder))?.size).toBe(3);
});

test.each<[string, (folder: string) => Promise<void>]>([
  ['other bytes', (folder) => writeFile(join(folder, 'a/c.txt'), 'x')],
  ['an empty file', (folder) => writeFile(join(folder, 'b.txt'), '')],
  ['a file less', (folder) => rm(join(folder, 'a/c.txt'))],
  ['a file more', (folder) => writeFile(join(folder, 'a/d.txt'), '')],
  ['another name', (folder) => rename(join(folder, 'b.txt'), join(folder, 'd.txt'))],
  ['no list', (folder) => rm(join(folder, 'niem-phong.json'))],
  ['an empty list', (folder) => writeFile(join(folder, 'niem-phong.json'), '')],
  ['no folder', (folder) => rm(folder, { recursive: true })],
])('a folder with %s is not intact', async (_name, damage) => {
  const folder = await listed();
  await damage(folder);
  expect(await intactFiles(folder)).toBeUndefined();
});

test('files of another time or inode, as in a restored cache, are compared by their bytes', async () => {
  const folder = await listed();
  await utimes(join(folder, 'b.txt'), 1, 1);
  await copyFile(join(folder, 'a/c.txt'), join(folder, 'copy'));
  await rename(join(folder, 'copy'), join(folder, 'a/c.txt'));
  expect((await intactFiles(folder))?.size).toBe(3);
});
