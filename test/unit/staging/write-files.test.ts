import { link, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf, type Checksum } from '../../../src/file-system/checksum.ts';
import { planFiles } from '../../../src/staging/planned-files.ts';
import { writeFiles } from '../../../src/staging/write-files.ts';
import type { SiteFile } from '../../../src/url/site-file.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { makeFolder, readFiles } from './make-folder.ts';

const sources = { 'a.jpg': 'ảnh', 'b.mp3': 'tiếng', 'site.yaml': 'name: a' };

const copied = (from: string, name: keyof typeof sources, path: string): SiteFile => ({
  path: sitePaths.media(path),
  copyOf: join(from, name),
  sha256: checksumOf(sources[name]).sha256,
});

const written = async (
  files: readonly SiteFile[],
  to: string,
): Promise<ReadonlyMap<string, Checksum>> => writeFiles(planFiles(files), to);

test('files are written from their bytes or copied from their place, no others', async () => {
  const [from, to] = [await makeFolder(sources), await makeFolder({ 'index.html': 'x' })];
  const made = await written(
    [
      copied(from, 'a.jpg', 'a.jpg'),
      copied(from, 'b.mp3', '2020/b.mp3'),
      { path: sitePaths.robots, bytes: 'User-agent: *\n' },
      { path: sitePaths.icon('a.png'), bytes: new Uint8Array([65]) },
      { path: sitePaths.openDataFile('x.json'), made: checksumOf('{"á"}'), read: () => '{"á"}' },
    ],
    to,
  );
  const expected = {
    'media/a.jpg': 'ảnh',
    'media/2020/b.mp3': 'tiếng',
    'robots.txt': 'User-agent: *\n',
    'bieu-tuong/a.png': 'A',
    'du-lieu/x.json': '{"á"}',
  };
  expect(await readFiles(to)).toEqual({ 'index.html': 'x', ...expected });
  expect(await readFiles(from)).toEqual(sources);
  expect(Object.fromEntries(made)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, text]) => [name, checksumOf(text)])),
  );
});

test('what each must contain is known before it is written', () => {
  const [planned] = planFiles([{ path: sitePaths.robots, bytes: 'x' }]);
  expect([planned?.name, planned?.sha256]).toEqual(['robots.txt', checksumOf('x').sha256]);
});

test('two files have not one place', () => {
  const file: SiteFile = { path: sitePaths.robots, bytes: 'x' };
  expect(() => planFiles([file, file])).toThrow('two files at robots.txt');
});

test('a missing file is an error, not a gap', async () => {
  const to = join(await makeFolder(), 'site');
  const gone = copied(join(to, '..'), 'a.jpg', 'gone.jpg');
  await expect(written([gone], to)).rejects.toThrow('ENOENT');
});

test.each<[string, (from: string) => SiteFile]>([
  ['written', () => ({ path: sitePaths.media('a.jpg'), bytes: 'mới' })],
  ['copied', (from) => copied(from, 'a.jpg', 'a.jpg')],
  ['kept', () => ({ path: sitePaths.media('a.jpg'), made: checksumOf('x'), read: () => 'x' })],
])('nothing is written through a link: a %s file', async (_name, fileFrom) => {
  const [from, live] = [await makeFolder(sources), await makeFolder({ 'media/a.jpg': 'cũ' })];
  const to = await makeFolder({ 'media/other.jpg': 'x' });
  await link(join(live, 'media/a.jpg'), join(to, 'media/a.jpg'));
  await expect(written([fileFrom(from)], to)).rejects.toThrow('EEXIST');
  expect(await readFiles(live)).toEqual({ 'media/a.jpg': 'cũ' });
});

test.each<[string, (file: string) => Promise<void>]>([
  ['another file', (file) => writeFile(file, 'khác')],
  ['other bytes, as many', (file) => writeFile(file, 'ảnk')],
  [
    'a link to the same bytes',
    async (file) => (await rename(file, `${file}.x`), symlink(`${file}.x`, file)),
  ],
])('%s in place of a file that was read is not published', async (_what, swap) => {
  const [from, to] = [await makeFolder(sources), await makeFolder()];
  await swap(join(from, 'a.jpg'));
  await expect(written([copied(from, 'a.jpg', 'a.jpg')], to)).rejects.toThrow(
    /đã đổi trong lúc dựng|ELOOP/u,
  );
});
