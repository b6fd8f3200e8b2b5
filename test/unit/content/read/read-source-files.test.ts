import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import type { HeldFiles } from '../../../../src/content/read/held-files.ts';
import { readSourceFiles } from '../../../../src/content/read/read-source-files.ts';
import { inTemporaryFolder, png, writeFiles, type ContentFiles } from '../make-content.ts';
import { wholeTest } from '../../../whole-matrix.ts';

const read = async (files: ContentFiles) =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, files);
    return readSourceFiles(folder, 'noi-dung');
  });

test('files come in the order of their paths, with the name that editors know', async () => {
  const { files, problems } = await read({
    'site.yaml': 'a',
    'pages/b.md': 'b',
    'articles/2020/10/c.md': 'c',
    'articles/2020/09/d.md': 'd',
    'articles/2020/09/c-d.md': 'e',
  });
  expect(problems).toEqual([]);
  expect(files.map(({ kind, file, bytes }) => [kind, file, String(bytes)])).toEqual([
    ['article', 'noi-dung/articles/2020/09/c-d.md', 'e'],
    ['article', 'noi-dung/articles/2020/09/d.md', 'd'],
    ['article', 'noi-dung/articles/2020/10/c.md', 'c'],
    ['page', 'noi-dung/pages/b.md', 'b'],
    ['register', 'noi-dung/site.yaml', 'a'],
  ]);
});

test('files left behind by systems are silently ignored', async () => {
  const { files, problems } = await read({
    '.DS_Store': 'a',
    'media/Thumbs.db': 'b',
    'pages/~$a.docx': '',
  });
  expect([...files, ...problems]).toEqual([]);
});

test('of a media file only the facts about it are kept', async () => {
  const bytes = Buffer.concat([png, Buffer.alloc(400_000)]);
  const { files } = await read({ 'media/a.png': bytes });
  expect(files[0]?.bytes).toHaveLength(0);
  expect(files[0]).toMatchObject({
    size: bytes.length,
    media: { sha256: checksumOf(bytes).sha256, size: { width: 1, height: 1 } },
  });
});

/** A meaningless segment of a JPEG, of the maximum size. */
const filling = Buffer.concat([Buffer.from([0xff, 0xe5, 0xff, 0xff]), Buffer.alloc(0xffff - 2)]);

test('the size of a picture is also found after long metadata', async () => {
  const size = [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 2, 1, 1, 17, 0, 0xff, 0xd9];
  const start = Buffer.from([0xff, 0xd8]);
  const bytes = Buffer.concat([start, ...Array(5).fill(filling), Buffer.from(size)]);
  const { files } = await read({ 'media/a.jpg': bytes });
  const { sha256 } = checksumOf(bytes);
  expect(files).toMatchObject([{ media: { sha256, size: { width: 2, height: 3 } } }]);
  expect(files[0]?.problem).toBeUndefined();
});

test('a file that has become a link since the folder was listed is a link', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = { 'media/a.png': png, 'media/b.png': png, 'pages/c.md': 'c', 'site.yaml': 'd' };
    await writeFiles(folder, files);
    const swapping: HeldFiles = {
      of: (place, readFile) => {
        if (!place.endsWith('a.png')) {
          rmSync(place);
          symlinkSync('/etc/hostname', place);
        }
        return readFile();
      },
    };
    const result = await readSourceFiles(folder, 'noi-dung', swapping);
    expect(result.files.map(({ path }) => path)).toEqual(['media/a.png']);
    expect(result.problems.map(({ code }) => code)).toEqual(['SYMLINK', 'SYMLINK', 'SYMLINK']);
  });
});

wholeTest(
  'twenty thousand small media files take little memory',
  async () => {
    await inTemporaryFolder(async (folder) => {
      const files = 20_000;
      const bytes = Buffer.concat([png, Buffer.alloc(2_000)]);
      mkdirSync(join(folder, 'media'));
      for (let number = 0; number < files; number += 1) {
        writeFileSync(join(folder, 'media', `a${number}.png`), bytes);
      }
      const before = process.memoryUsage();
      const result = await readSourceFiles(folder, 'noi-dung');
      const after = process.memoryUsage();
      expect(result.files).toHaveLength(files);
      expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(30_000_000);
      expect(after.heapUsed - before.heapUsed).toBeLessThan(60_000_000);
    });
  },
  60_000,
);

test('an article of 256 KiB is taken', async () => {
  const { files } = await read({ 'pages/a.md': 'x'.repeat(262_144) });
  expect(files[0]).toMatchObject({ bytes: { length: 262_144 } });
  expect(files[0]?.problem).toBeUndefined();
});

test('a name with decomposed letters is reported in composed form', async () => {
  const { problems } = await read({ ['pages/Bài.md'.normalize('NFD')]: 'a' });
  expect(problems).toMatchObject([{ file: 'noi-dung/pages/Bài.md', code: 'FILE_NAME' }]);
});
