import { expect, test } from 'vitest';
import { readSourceFiles } from '../../../../src/content/read/read-source-files.ts';
import { inTemporaryFolder, png, writeFiles, type ContentFiles } from '../make-content.ts';

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

test('of a media file only the head is read', async () => {
  const { files } = await read({ 'media/a.png': Buffer.concat([png, Buffer.alloc(400_000)]) });
  expect(files[0]?.bytes).toHaveLength(262_144);
});

test('an article of 256 KiB is taken', async () => {
  const { files } = await read({ 'pages/a.md': 'x'.repeat(262_144) });
  expect(files[0]).toMatchObject({ bytes: { length: 262_144 } });
  expect(files[0]?.problem).toBeUndefined();
});

test('a name with decomposed letters is reported in composed form', async () => {
  const { problems } = await read({ ['pages/Bài.md'.normalize('NFD')]: 'a' });
  expect(problems).toMatchObject([{ file: 'noi-dung/pages/Bài.md', code: 'FILE_NAME' }]);
});
