import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { keptFiles, type KeptFiles, type MadeFiles } from '../../../src/media/kept-folder.ts';
import { makeFolder } from '../staging/make-folder.ts';

const make = async (): Promise<MadeFiles> =>
  new Map([
    ['a.jpg', 'ảnh'],
    ['b.webp', 'ảnh nhỏ'],
  ]);

const mustNotMake = (): Promise<MadeFiles> => Promise.reject(new Error('made again'));

const placeOf = (kept: KeptFiles): string => {
  const source = kept.source('a.jpg');
  return 'copyOf' in source ? dirname(source.copyOf) : '';
};

test('a whole folder of the cache is used again', async () => {
  const cache = await makeFolder();
  const first = await keptFiles(cache, 'k', make);
  const again = await keptFiles(cache, 'k', mustNotMake);
  expect(again.source('a.jpg')).toEqual(first.source('a.jpg'));
  expect(again.source('a.jpg')).toMatchObject({ sha256: checksumOf('ảnh').sha256 });
  expect(again.text('b.webp')).toBe('ảnh nhỏ');
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
  'a damaged folder is replaced by a new one, and nothing remains of it: %s',
  async (_name, damage) => {
    const cache = await makeFolder();
    const folder = placeOf(await keptFiles(cache, 'k', make));
    await damage(folder);
    await expect(keptFiles(cache, 'k', mustNotMake)).rejects.toThrow('made again');
    expect(placeOf(await keptFiles(cache, 'k', make))).toBe(folder);
    expect(await readdir(cache)).toHaveLength(1);
    expect((await readdir(folder)).toSorted()).toEqual(['a.jpg', 'b.webp', 'niem-phong.json']);
    expect(await readFile(join(folder, 'a.jpg'), 'utf8')).toBe('ảnh');
  },
);

test('a disk that takes only a part means that nothing is kept, and nothing remains there', async () => {
  const cache = await makeFolder();
  const unwritable = 'x'.repeat(300);
  const files = new Map([...(await make()), [unwritable, 'đuôi']]);
  const kept = await keptFiles(join(cache, 'the'), 'k', async () => files);
  expect(kept.source('a.jpg')).toEqual({ bytes: 'ảnh' });
  expect(kept.text(unwritable)).toBe('đuôi');
  expect(await readdir(join(cache, 'the'))).toEqual([]);
});
