import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../../src/old-portal/replace-file.ts';
import { inTemporaryFolder } from '../content/make-content.ts';

test('a file is made, then replaced, and no other file remains', () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.yaml');
    await replaceFile(path, 'a.yaml', 'một');
    const { ino } = await stat(path);
    await writeFile(join(folder, '.a.yaml.tmp'), 'left by a killed run');
    await replaceFile(path, 'a.yaml', 'hai');
    expect(await readFile(path, 'utf8')).toBe('hai');
    expect((await stat(path)).ino).not.toBe(ino);
    expect(await readdir(folder)).toEqual(['a.yaml']);
  }));

test('a link with the temporary name is not followed', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'kept'), 'giữ');
    await symlink('kept', join(folder, '.a.yaml.tmp'));
    await replaceFile(join(folder, 'a.yaml'), 'a.yaml', 'một');
    expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('giữ');
  }));

test.each([
  ['a link', (path: string) => symlink('elsewhere', path)],
  ['a folder', (path: string) => mkdir(path)],
])('%s is never replaced', (_kind, make) =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.yaml');
    await make(path);
    await expect(replaceFile(path, 'content/a.yaml', 'một')).rejects.toThrow(
      'content/a.yaml là liên kết tắt hoặc thư mục; thay bằng một tệp thật.',
    );
    expect(await readdir(folder)).toEqual(['a.yaml']);
  }),
);
