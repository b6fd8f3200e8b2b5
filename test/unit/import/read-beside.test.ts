import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBeside } from '../../../src/import/read-beside.ts';
import { inTemporaryFolder, writeFiles } from '../content/make-content.ts';

test.each([
  ['tin_files/a.jpg', 'ảnh'],
  ['./tin_files/./a.jpg', 'ảnh'],
  ['../ngoai.jpg', undefined],
  ['tin_files/../../ngoai.jpg', undefined],
  ['lien-ket.jpg', undefined],
  ['thu-muc/ngoai.jpg', undefined],
  ['tin_files', undefined],
  ['khong-co.jpg', undefined],
  ['', undefined],
])('next to a page, %j is %s', async (path, content) => {
  await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, {
      'trang/tin_files/a.jpg': 'ảnh',
      'ngoai.jpg': 'ngoài',
      'trang/tin.html': '',
    });
    await symlink('../ngoai.jpg', join(folder, 'trang/lien-ket.jpg'));
    await symlink('..', join(folder, 'trang/thu-muc'));
    const bytes = await filesBeside(join(folder, 'trang/tin.html'))(path);
    expect(bytes && new TextDecoder().decode(bytes)).toBe(content);
  });
});
