import type * as FileSystem from 'node:fs';
import { expect, test, vi } from 'vitest';
import { siteOf } from './check-files.ts';
import { article, inTemporaryFolder, placesOf, registers, writeFiles } from './make-content.ts';

const unreadableFile = 'articles/2020/03/khong-doc-duoc.md';

/** Root can read every file, so one file is made unreadable here. */
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const openSync: typeof real.openSync = (path, ...options) => {
    if (String(path).endsWith(unreadableFile)) throw new Error('EACCES');
    return real.openSync(path, ...options);
  };
  return { ...real, openSync };
});

test('a file that cannot be read is reported with its cure', async () => {
  const { problems } = await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...registers, [unreadableFile]: article() });
    return siteOf(folder);
  });
  expect(placesOf(problems)).toEqual([`content/${unreadableFile}:1:1 FILE_UNREADABLE`]);
  expect(problems[0]?.hint).toContain('đóng chương trình đang mở tệp');
});
