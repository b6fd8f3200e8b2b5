import { rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areRecentSame, folderState } from '../../../src/file-system/folder-state.ts';
import { makeFolder } from '../staging/make-folder.ts';

const past = 1_500_000_000;

const oldFolder = async (): Promise<string> => {
  const folder = await makeFolder({ 'a.md': 'một', 'b/c.md': 'hai' });
  for (const file of ['a.md', 'b/c.md']) await utimes(join(folder, file), past, past);
  return folder;
};

test('an untouched folder keeps its state', async () => {
  const folder = await oldFolder();
  expect(await folderState([folder])).toEqual(await folderState([folder]));
});

test.each<[string, (folder: string) => Promise<unknown>]>([
  ['another size', (folder) => writeFile(join(folder, 'a.md'), 'mười')],
  [
    'another file in its place',
    async (folder) => {
      await writeFile(join(folder, 'x'), 'một');
      await utimes(join(folder, 'x'), past, past);
      await rename(join(folder, 'x'), join(folder, 'a.md'));
    },
  ],
  ['another time', (folder) => utimes(join(folder, 'a.md'), past, past + 1)],
  ['one more', (folder) => writeFile(join(folder, 'b/d.md'), '')],
  ['one less', (folder) => rm(join(folder, 'b/c.md'))],
  ['another name', (folder) => rename(join(folder, 'a.md'), join(folder, 'd.md'))],
  ['a link more', (folder) => symlink('a.md', join(folder, 'd.md'))],
  [
    'the same size and time again after another text',
    async (folder) => {
      await writeFile(join(folder, 'a.md'), 'mốt');
      await utimes(join(folder, 'a.md'), past, past);
    },
  ],
])('%s is another state', async (_name, change) => {
  const folder = await oldFolder();
  const before = await folderState([folder]);
  await change(folder);
  expect((await folderState([folder])).hash).not.toBe(before.hash);
});

test('recently written files are compared by their bytes, because a file system’s clock may be coarse', async () => {
  const folder = await oldFolder();
  const file = join(folder, 'moi.md');
  await writeFile(file, 'một');
  const before = await folderState([folder]);
  expect(before.recent.map(([path]) => path)).toEqual([file]);
  expect(await areRecentSame(before)).toBe(true);
  const { atime, mtime } = await stat(file);
  await writeFile(file, 'mốt');
  await utimes(file, atime, mtime);
  expect(await areRecentSame(before)).toBe(false);
  await rm(file);
  expect(await areRecentSame(before)).toBe(false);
});

test('a folder that is not there has no state', async () => {
  await expect(folderState([join(await makeFolder(), 'không-có')])).rejects.toThrow('ENOENT');
});
