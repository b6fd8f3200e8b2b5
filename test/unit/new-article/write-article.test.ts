import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeArticle } from '../../../src/new-article/write-article.ts';
import { inTemporaryFolder } from '../content/make-content.ts';

const path = 'articles/2020/03/x.md';

test('the folders are made', async () => {
  await inTemporaryFolder(async (folder) => {
    await writeArticle({ path: folder, label: 'content' }, path, 'bài');
    expect(await readFile(join(folder, path), 'utf8')).toBe('bài');
  });
});

test('an existing file stays unchanged', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'articles/2020/03'), { recursive: true });
    await writeFile(join(folder, path), 'bài cũ');
    await expect(
      writeArticle({ path: folder, label: 'content' }, path, 'bài'),
    ).rejects.toMatchObject({
      fault: { code: 'NEW_FILE_TAKEN', file: `content/${path}` },
    });
    expect(await readFile(join(folder, path), 'utf8')).toBe('bài cũ');
  });
});

test.each(['articles', 'articles/2020', 'articles/2020/03'])(
  'nothing is written through a link at %s',
  async (link) => {
    await inTemporaryFolder(async (folder) => {
      const [content, outside] = [join(folder, 'content'), join(folder, 'outside')];
      await mkdir(outside);
      await mkdir(join(content, link, '..'), { recursive: true });
      await symlink(outside, join(content, link));
      await expect(
        writeArticle({ path: content, label: 'content' }, path, 'bài'),
      ).rejects.toMatchObject({
        fault: { code: 'NEW_FOLDER_LINK', file: `content/${path}` },
      });
      expect(await readdir(outside)).toEqual([]);
    });
  },
);
