import { readdir, readFile, symlink, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../../src/import/write/write-files.ts';
import { inTemporaryFolder, writeFiles as prepare } from '../../content/make-content.ts';
import { bytesOf } from '../make-import.ts';

const article = { path: 'articles/2020/03/a.md', bytes: bytesOf('bài') };
const image = { path: 'media/2020/03/a-1.png', bytes: bytesOf('ảnh') };

const allIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).toSorted();

test('the files are there, with their folders', async () => {
  await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, 'content', [image, article]);
    expect(await readFile(join(folder, article.path), 'utf8')).toBe('bài');
    expect(await readFile(join(folder, image.path), 'utf8')).toBe('ảnh');
  });
});

test.each([article.path, image.path])(
  '%s is never written over, and then nothing is written',
  async (path) => {
    await inTemporaryFolder(async (folder) => {
      await prepare(folder, { [path]: 'cũ' });
      const before = await allIn(folder);
      await expect(writeFiles(folder, 'content', [image, article])).rejects.toThrow(
        `đã có tệp content/${path}, và không tệp nào bị ghi đè`,
      );
      expect(await allIn(folder)).toEqual(before);
      expect(await readFile(join(folder, path), 'utf8')).toBe('cũ');
    });
  },
);

test.each(['articles', 'articles/2020', 'articles/2020/03', 'media'])(
  'a link at %s leads nothing out of the folder',
  async (path) => {
    await inTemporaryFolder(async (folder) => {
      const content = join(folder, 'content');
      await prepare(folder, { 'ngoai/2020/03/x': '', 'ngoai/03/x': '' });
      await mkdir(join(content, path, '..'), { recursive: true });
      await symlink(join(folder, 'ngoai'), join(content, path));
      const before = await allIn(folder);
      await expect(writeFiles(content, 'content', [image, article])).rejects.toThrow(
        /liên kết tắt/u,
      );
      expect(await allIn(folder)).toEqual(before);
    });
  },
);

test('a file in the place of a folder is reported', async () => {
  await inTemporaryFolder(async (folder) => {
    await prepare(folder, { 'articles/2020': 'tệp' });
    await expect(writeFiles(folder, 'content', [image, article])).rejects.toThrow(
      /là tệp, không phải thư mục/u,
    );
    expect(await allIn(folder)).toEqual(['articles', 'articles/2020']);
  });
});
