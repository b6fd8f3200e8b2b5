import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  folderLists,
  folderTimes,
  forgetChanged,
  type LeftFolders,
} from '../../../src/staging/folder-lists.ts';
import { makeFolder } from './make-folder.ts';

const files = ['index.html', '2020/03/a/index.html', '2020/03/b/index.html'];

const longAgo = new Date('2020-01-01T00:00:00Z');

const age = async (folder: string, ...names: string[]): Promise<void> => {
  for (const name of names) await utimes(join(folder, name), longAgo, longAgo);
};

const allFolders = ['2020/03/a', '2020/03/b', '2020/03', '2020', ''];

/** A folder that was left long ago, and its record. */
const leftFolder = async (): Promise<{ folder: string; left: LeftFolders }> => {
  const folder = await makeFolder(Object.fromEntries(files.map((file) => [file, 'x'])));
  await age(folder, ...allFolders);
  const { entriesOf, times } = folderLists(folder);
  for (const name of allFolders) entriesOf(name);
  return { folder, left: { times: folderTimes(folder, files, times), files } };
};

const namesIn = (lists: ReturnType<typeof folderLists>, within: string): string[] =>
  lists
    .entriesOf(within)
    .map(({ name }) => name)
    .toSorted();

const hidden = '2020/03/a/la.html';

/** A file that came without a trace in the time of its folder: only reading shows it. */
const hide = async (folder: string): Promise<void> => {
  await writeFile(join(folder, hidden), 'lạ');
  await age(folder, dirname(hidden));
};

test('a folder that has its time is not read', async () => {
  const { folder, left } = await leftFolder();
  await hide(folder);
  const lists = folderLists(folder, left);
  expect(namesIn(lists, '2020/03/a')).toEqual(['index.html']);
  expect(namesIn(lists, '2020/03')).toEqual(['a', 'b']);
  expect(lists.entriesOf('2020/03/a')).toEqual([{ name: 'index.html', isFolder: false }]);
  expect(lists.entriesOf('2020')).toEqual([{ name: '03', isFolder: true }]);
});

test('a folder that has been changed since is read', async () => {
  const { folder, left } = await leftFolder();
  await writeFile(join(folder, hidden), 'lạ');
  expect(namesIn(folderLists(folder, left), '2020/03/a')).toEqual(['index.html', 'la.html']);
});

test('the folder of the site itself is always read', async () => {
  const { folder, left } = await leftFolder();
  await mkdir(join(folder, 'la'));
  await age(folder, '');
  expect(namesIn(folderLists(folder, left), '')).toEqual(['2020', 'index.html', 'la']);
});

test.each<[string, (left: LeftFolders) => LeftFolders]>([
  ['of other files', ({ times }) => ({ times, files: files.slice(1) })],
  ['of another folder', ({ times }) => ({ times: { ...times, root: '1' }, files })],
  [
    'without times',
    ({ times }) => ({ times: { ...times, times: times.times.map(() => 0) }, files }),
  ],
])('everything is read where the record is %s', async (_name, change) => {
  const { folder, left } = await leftFolder();
  await hide(folder);
  expect(namesIn(folderLists(folder, change(left)), '2020/03/a')).toEqual([
    'index.html',
    'la.html',
  ]);
});

test('a folder that has just been changed has no time: a coarse clock might hide the next change', async () => {
  const { folder } = await leftFolder();
  await writeFile(join(folder, hidden), 'lạ');
  const { entriesOf, times } = folderLists(folder);
  for (const name of allFolders) entriesOf(name);
  expect([...times.keys()].toSorted()).toEqual(['', '2020', '2020/03', '2020/03/b']);
});

test('the folders above a changed file have no time either', () => {
  const times = new Map(allFolders.map((name) => [name, 1]));
  forgetChanged(times, ['2020/03/a/index.html']);
  expect([...times.keys()]).toEqual(['2020/03/b']);
});
