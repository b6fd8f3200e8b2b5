import fs from 'node:fs';
import { appendFile, link, mkdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { isUndamaged } from '../../../src/file-system/written-file.ts';
import { bringUp } from '../../../src/staging/bring-up.ts';
import { buildMark } from '../../../src/staging/output-folder.ts';
import { makeFolder, readFiles, type Files } from './make-folder.ts';

/** Whether the file system can link files; many network shares and memory cards cannot. */
const linking = (canLink: boolean): void => {
  vi.restoreAllMocks();
  if (!canLink) {
    vi.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
  }
  syncBuiltinESMExports();
};

afterEach(() => linking(true));

const old: Files = { 'index.html': 'cũ', '2020/a/index.html': 'bài', 'du-lieu/x.json': '{}' };

const stateOf = async (folder: string, name: string) => {
  const { size, mtimeMs } = await stat(join(folder, name));
  return { bytes: size, modified: Math.round(mtimeMs) };
};

/** The record of files of a folder. */
const recordOf = async (folder: string, names: readonly string[]) =>
  new Map(
    await Promise.all(names.map(async (name) => [name, await stateOf(folder, name)] as const)),
  );

const standingAfter = async (...how: Parameters<typeof bringUp>): Promise<ReadonlySet<string>> =>
  (await bringUp(...how)).standing;

const inodeOf = async (folder: string, name: string): Promise<number> =>
  (await stat(join(folder, name))).ino;

test.each([
  ['links', true],
  ['copies where the disk cannot link', false],
])('an empty folder gets what is wanted, by %s', async (_name, canLink) => {
  linking(canLink);
  const [live, next] = [await makeFolder(old), await makeFolder()];
  const wanted = await recordOf(live, ['index.html', '2020/a/index.html']);
  expect(await standingAfter(next, live, wanted)).toEqual(new Set(wanted.keys()));
  expect(await readFiles(next)).toEqual({ 'index.html': 'cũ', '2020/a/index.html': 'bài' });
  expect((await inodeOf(next, 'index.html')) === (await inodeOf(live, 'index.html'))).toBe(canLink);
  /** A copy has the time of its original, by which the next build recognises it. */
  expect(await recordOf(next, [...wanted.keys()])).toEqual(wanted);
});

test.each([
  ['links', true],
  ['copies', false],
])('a site before last is brought up by the differences, made of %s', async (_name, canLink) => {
  linking(canLink);
  const live = await makeFolder(old);
  const spare = await makeFolder({ [buildMark.file]: 'x' });
  const wanted = await recordOf(live, Object.keys(old));
  expect((await bringUp(spare, live, wanted)).linked).toEqual(Object.keys(old));
  expect((await bringUp(spare, live, wanted)).linked).toEqual([]);
  const before = await inodeOf(spare, '2020/a/index.html');
  await writeFile(join(spare, 'du-lieu/them.json'), 'lạ');
  await mkdir(join(spare, 'cu/rong'), { recursive: true });
  await symlink(live, join(spare, 'away'));
  const fewer = new Map([...wanted].filter(([name]) => name !== 'index.html'));
  expect(await standingAfter(spare, live, fewer)).toEqual(new Set(fewer.keys()));
  expect(await readFiles(spare)).toEqual({
    [buildMark.file]: 'x',
    '2020/a/index.html': 'bài',
    'du-lieu/x.json': '{}',
  });
  expect(await inodeOf(spare, '2020/a/index.html')).toBe(before);
  await expect(stat(join(spare, 'cu'))).rejects.toThrow('ENOENT');
  expect(await readFiles(live)).toEqual(old);
});

test('a file of the site before last that is another one is taken from the last site', async () => {
  const [live, spare] = [await makeFolder(old), await makeFolder({ 'index.html': 'cu' })];
  const wanted = await recordOf(live, ['index.html']);
  await bringUp(spare, live, wanted);
  expect(await readFiles(spare)).toEqual({ 'index.html': 'cũ' });
  expect(await inodeOf(spare, 'index.html')).toBe(await inodeOf(live, 'index.html'));
});

test('a file that was changed since it was written is nowhere', async () => {
  const [live, spare] = [await makeFolder(old), await makeFolder()];
  const wanted = await recordOf(live, Object.keys(old));
  await link(join(live, 'index.html'), join(spare, 'index.html'));
  await appendFile(join(live, 'index.html'), 'x');
  await utimes(join(live, 'du-lieu/x.json'), 1, 1);
  expect(await standingAfter(spare, live, wanted)).toEqual(new Set(['2020/a/index.html']));
  expect(await readFiles(spare)).toEqual({ '2020/a/index.html': 'bài' });
});

test('a folder takes the place of a file, and a file that of a folder', async () => {
  const live = await makeFolder({ 'a/index.html': 'trang', b: 'tệp' });
  const spare = await makeFolder({ a: 'tệp', 'b/index.html': 'trang' });
  const wanted = await recordOf(live, ['a/index.html', 'b']);
  expect(await standingAfter(spare, live, wanted)).toEqual(new Set(['a/index.html', 'b']));
  expect(await readFiles(spare)).toEqual({ 'a/index.html': 'trang', b: 'tệp' });
});

test('on request, files are compared by their bytes', async () => {
  const [live, spare] = [await makeFolder(old), await makeFolder()];
  const record = await recordOf(live, ['index.html', 'du-lieu/x.json']);
  const wanted = new Map(
    [...record].map(([name, each]) => [name, { ...each, ...checksumOf(old[name] ?? '') }]),
  );
  await bringUp(spare, live, wanted);
  const path = join(live, 'index.html');
  const { atime, mtime } = await stat(path);
  await writeFile(path, 'cú');
  await utimes(path, atime, mtime);
  expect(await standingAfter(spare, live, wanted)).toEqual(new Set(wanted.keys()));
  const verified = await bringUp(spare, live, wanted, { isSame: isUndamaged });
  expect(verified.standing).toEqual(new Set(['du-lieu/x.json']));
  expect(await readFiles(spare)).toEqual({ 'du-lieu/x.json': '{}' });
});
