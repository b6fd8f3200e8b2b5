import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles, replaceFile } from '../../../../src/content/edit/write-file.ts';
import { inTemporaryFolder } from '../make-content.ts';

test('a replaced file keeps its rights, and what a killed run has left goes', () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.md');
    await writeFile(path, 'một');
    await chmod(path, 0o640);
    await writeFile(join(folder, '.a.md.tmp'), 'left by a killed run');
    await replaceFile(path, 'hai');
    expect(await readFile(path, 'utf8')).toBe('hai');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.md']);
  }));

test.each([
  ['link', (path: string) => symlink('elsewhere', path)],
  ['folder', (path: string) => mkdir(path)],
])('a %s is never replaced, and nothing remains beside it', (reason, make) =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.md');
    await make(path);
    await expect(replaceFile(path, 'một')).rejects.toMatchObject({ reason });
    expect(await readdir(folder)).toEqual(['a.md']);
  }),
);

test('of several files all are made or none, and folders that were made are removed again', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'taken.md'), 'cũ');
    const files = [
      { path: 'new/a.md', bytes: 'một' },
      { path: 'taken.md', bytes: 'hai' },
    ];
    await expect(createFiles(folder, files)).rejects.toMatchObject({ reason: 'taken' });
    expect(await readdir(folder)).toEqual(['taken.md']);
    expect(await readFile(join(folder, 'taken.md'), 'utf8')).toBe('cũ');
    await createFiles(folder, files.slice(0, 1));
    expect(await readFile(join(folder, 'new/a.md'), 'utf8')).toBe('một');
  }));

test('a failure is reported in the words of the caller', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'a'), '');
    const failing = createFiles(
      folder,
      [{ path: 'a/b.md', bytes: '' }],
      ({ path }) => new RangeError(path),
    );
    await expect(failing).rejects.toThrow(new RangeError('a/b.md'));
  }));
