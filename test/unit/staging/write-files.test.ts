import { rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { writeFiles } from '../../../src/staging/write-files.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { makeFolder, readFiles } from './make-folder.ts';

const sources = { 'a.jpg': 'ảnh', 'b.mp3': 'tiếng', 'site.yaml': 'name: a' };

test('files are written from their bytes or copied from their place, no others', async () => {
  const [from, to] = [await makeFolder(sources), await makeFolder({ 'index.html': 'x' })];
  const made = await writeFiles(
    [
      {
        path: sitePaths.media('a.jpg'),
        copyOf: join(from, 'a.jpg'),
        sha256: checksumOf('ảnh').sha256,
      },
      {
        path: sitePaths.media('2020/b.mp3'),
        copyOf: join(from, 'b.mp3'),
        sha256: checksumOf('tiếng').sha256,
      },
      { path: sitePaths.robots, bytes: 'User-agent: *\n' },
      { path: sitePaths.icon('a.png'), bytes: new Uint8Array([65]) },
    ],
    to,
  );
  expect(await readFiles(to)).toEqual({
    'index.html': 'x',
    'media/a.jpg': 'ảnh',
    'media/2020/b.mp3': 'tiếng',
    'robots.txt': 'User-agent: *\n',
    'bieu-tuong/a.png': 'A',
  });
  expect(await readFiles(from)).toEqual(sources);
  expect(made.get('media/a.jpg')).toEqual(checksumOf('ảnh'));
  expect(made.get('robots.txt')).toEqual(checksumOf('User-agent: *\n'));
  expect(made.size).toBe(4);
});

test('a file that has gone is an error, not a gap', async () => {
  const to = join(await makeFolder(), 'site');
  const gone = {
    path: sitePaths.media('gone.jpg'),
    copyOf: join(to, '..', 'gone.jpg'),
    sha256: '',
  };
  await expect(writeFiles([gone], to)).rejects.toThrow('ENOENT');
});

test.each<[string, (file: string) => Promise<void>]>([
  ['another file', (file) => writeFile(file, 'khác')],
  ['other bytes, as many', (file) => writeFile(file, 'ảnk')],
  [
    'a link to the same bytes',
    async (file) => (await rename(file, `${file}.x`), symlink(`${file}.x`, file)),
  ],
])('%s in the place of a file that was read is not published', async (_what, swap) => {
  const [from, to] = [await makeFolder(sources), await makeFolder()];
  const copyOf = join(from, 'a.jpg');
  const { sha256 } = checksumOf('ảnh');
  await swap(copyOf);
  await expect(
    writeFiles([{ path: sitePaths.media('a.jpg'), copyOf, sha256 }], to),
  ).rejects.toThrow(/đã đổi trong lúc dựng|ELOOP/u);
});
