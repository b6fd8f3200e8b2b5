import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutputFolderError, stage } from '../../../src/publish/stage.ts';
import { makeFolder, readFiles, writeFiles, type Files } from './make-folder.ts';

const old: Files = { 'site/index.html': 'cũ', 'site/2020/a/index.html': 'bài cũ' };
const fresh: Files = { 'index.html': 'mới', '2020/b/index.html': 'bài mới' };

const fillWith =
  (files: Files) =>
  (folder: string): Promise<void> =>
    writeFiles(folder, files);

const failing = async (folder: string): Promise<void> => {
  await writeFiles(folder, { 'index.html': 'dở dang' });
  throw new Error('disk full');
};

/** Leaves nothing that could be switched to. */
const losing = (folder: string): Promise<void> => rm(folder, { recursive: true });

describe('when all goes well', () => {
  test.each<[string, Files]>([
    ['there is no old output', {}],
    ['there is an old output, which goes whole', old],
    ['the old output holds hidden files', { 'site/.cache/x': 'x' }],
  ])('the output is what was filled in: %s', async (_name, before) => {
    const parent = await makeFolder(before);
    await stage(join(parent, 'site'), [], fillWith(fresh));
    expect(await readFiles(join(parent, 'site'))).toEqual(fresh);
  });

  test('folders above the output are made', async () => {
    const parent = await makeFolder();
    await stage(join(parent, 'a/b/site'), [], fillWith(fresh));
    expect(await readFiles(join(parent, 'a/b/site'))).toEqual(fresh);
  });

  test('while it is filled, the old output stands', async () => {
    const parent = await makeFolder(old);
    const output = join(parent, 'site');
    let meanwhile: Files = {};
    await stage(output, [], async (folder) => {
      await writeFiles(folder, fresh);
      meanwhile = await readFiles(output);
    });
    expect(meanwhile).toEqual({ 'index.html': 'cũ', '2020/a/index.html': 'bài cũ' });
  });

  test('the folder to fill is empty and is not the output', async () => {
    const parent = await makeFolder(old);
    await stage(join(parent, 'site'), [], async (folder) => {
      expect(folder).not.toBe(join(parent, 'site'));
      expect(await readdir(folder)).toEqual([]);
      await writeFiles(folder, fresh);
    });
  });

  test('nothing else is left or touched beside it', async () => {
    const parent = await makeFolder({ ...old, 'site-2/keep': 'x', 'notes.txt': 'y' });
    await stage(join(parent, 'site'), [], fillWith(fresh));
    expect((await readdir(parent)).toSorted()).toEqual(['notes.txt', 'site', 'site-2']);
  });
});

describe('when filling fails', () => {
  test.each<[string, Files]>([
    ['an old output stays as it was', old],
    ['no output stays no output', {}],
  ])('%s, and no folder is left over', async (_name, before) => {
    const parent = await makeFolder(before);
    await expect(stage(join(parent, 'site'), [], failing)).rejects.toThrow('disk full');
    expect(await readFiles(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(Object.keys(before).length > 0 ? ['site'] : []);
  });
});

test('when the switch fails, the old output comes back and no folder is left over', async () => {
  const parent = await makeFolder(old);
  await expect(stage(join(parent, 'site'), [], losing)).rejects.toThrow('ENOENT');
  expect(await readFiles(parent)).toEqual(old);
  expect(await readdir(parent)).toEqual(['site']);
});

describe('an output that overlaps a source is refused before anything is filled', () => {
  test.each([
    ['the same folder', 'content', 'content'],
    ['a folder above it', '.', 'content'],
    ['a folder within it', 'content/site', 'content'],
    ['the same folder by another way', 'content/../content/', 'content'],
    ['the second of the sources', 'layouts', 'layouts'],
    ['the root of the disk', '/', 'content'],
  ])('%s', async (_name, output, source) => {
    const parent = await makeFolder({ 'content/site.yaml': 'name: a', 'layouts/a.ts': 'x' });
    const before = await readFiles(parent);
    const path = output === '/' ? '/' : join(parent, output);
    const filled: string[] = [];
    const fill = async (folder: string): Promise<void> => void filled.push(folder);
    await expect(
      stage(path, [join(parent, 'src'), join(parent, source)], fill),
    ).rejects.toBeInstanceOf(OutputFolderError);
    expect([filled, await readFiles(parent)]).toEqual([[], before]);
  });

  test('a name that only begins alike is another folder', async () => {
    const parent = await makeFolder({ 'content/a.md': 'x' });
    await stage(join(parent, 'content-site'), [join(parent, 'content')], fillWith(fresh));
    expect(await readFiles(join(parent, 'content-site'))).toEqual(fresh);
    expect(await readFiles(join(parent, 'content'))).toEqual({ 'a.md': 'x' });
  });
});
