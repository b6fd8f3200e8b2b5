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
      { path: sitePaths.media('a.jpg'), copyOf: join(from, 'a.jpg') },
      { path: sitePaths.media('2020/b.mp3'), copyOf: join(from, 'b.mp3') },
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
  const gone = { path: sitePaths.media('gone.jpg'), copyOf: join(to, '..', 'gone.jpg') };
  await expect(writeFiles([gone], to)).rejects.toThrow('ENOENT');
});
