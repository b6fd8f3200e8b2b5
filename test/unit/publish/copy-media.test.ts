import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyMedia } from '../../../src/publish/copy-media.ts';
import { makeFolder, readFiles } from './make-folder.ts';

const content = {
  'media/a.jpg': 'ảnh',
  'media/2020/b.mp3': 'tiếng',
  'media/c.exe': 'mã',
  'site.yaml': 'name: a',
};

test('the listed files are copied below /media/, no others', async () => {
  const [from, to] = [await makeFolder(content), await makeFolder({ 'index.html': 'x' })];
  await copyMedia([{ name: 'a.jpg' }, { name: '2020/b.mp3' }], from, to);
  expect(await readFiles(to)).toEqual({
    'index.html': 'x',
    'media/a.jpg': 'ảnh',
    'media/2020/b.mp3': 'tiếng',
  });
  expect(await readFiles(from)).toEqual(content);
});

test('without media no folder is made', async () => {
  const to = await makeFolder();
  await copyMedia([], await makeFolder(content), to);
  expect(await readFiles(to)).toEqual({});
});

test('a file that has gone is an error, not a gap', async () => {
  const [from, to] = [await makeFolder(content), join(await makeFolder(), 'site')];
  await expect(copyMedia([{ name: 'gone.jpg' }], from, to)).rejects.toThrow('ENOENT');
});
