import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFolder } from '../../../../src/media/pictures/kept-folder.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const fill = async (folder: string): Promise<void> => {
  await writeFile(join(folder, 'a.jpg'), 'ảnh');
  await writeFile(join(folder, 'b.webp'), 'ảnh nhỏ');
};

const mustNotFill = (): Promise<void> => Promise.reject(new Error('filled again'));

test('a whole folder of the cache is used again', async () => {
  const cache = await makeFolder();
  const first = await keptFolder(cache, 'k', fill);
  expect(await keptFolder(cache, 'k', mustNotFill)).toBe(first);
});

test.each<[string, (folder: string) => Promise<void>]>([
  ['a file is cut short', (folder) => truncate(join(folder, 'a.jpg'), 2)],
  ['a file is empty, as after a power cut', (folder) => truncate(join(folder, 'a.jpg'))],
  ['a file has other bytes', (folder) => writeFile(join(folder, 'b.webp'), 'x')],
  ['a file is missing', (folder) => rm(join(folder, 'b.webp'))],
  ['a file is too many', (folder) => writeFile(join(folder, 'c.jpg'), 'x')],
  ['the list is missing', (folder) => rm(join(folder, 'niem-phong.json'))],
  ['the list is empty', (folder) => truncate(join(folder, 'niem-phong.json'))],
])(
  'a damaged folder is replaced by a new one, and nothing of it is left: %s',
  async (_name, damage) => {
    const cache = await makeFolder();
    const folder = await keptFolder(cache, 'k', fill);
    await damage(folder);
    await expect(keptFolder(cache, 'k', mustNotFill)).rejects.toThrow('filled again');
    expect(await keptFolder(cache, 'k', fill)).toBe(folder);
    expect(await readdir(cache)).toHaveLength(1);
    expect((await readdir(folder)).toSorted()).toEqual(['a.jpg', 'b.webp', 'niem-phong.json']);
    expect(await readFile(join(folder, 'a.jpg'), 'utf8')).toBe('ảnh');
  },
);
