import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolders } from '../../../src/file-system/make-folders.ts';

const temporaryRoot = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'make-folders-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
};

test('creates all that is missing and says which came first', async () => {
  const root = await temporaryRoot();
  const path = join(root, 'a', 'b', 'c');
  await expect(makeFolders(path)).resolves.toBe(join(root, 'a'));
  await expect(stat(path)).resolves.toSatisfy((status) => status.isDirectory());
  await expect(makeFolders(path)).resolves.toBeUndefined();
  await expect(makeFolders(join(path, 'd'))).resolves.toBe(join(path, 'd'));
});

test('two at the same time both succeed', async () => {
  const path = join(await temporaryRoot(), 'a', 'b', 'c');
  await Promise.all([makeFolders(path), makeFolders(path), makeFolders(path)]);
  expect(existsSync(path)).toBe(true);
});

test('a file in the way is an error', async () => {
  const root = await temporaryRoot();
  writeFileSync(join(root, 'a'), '');
  await expect(makeFolders(join(root, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(makeFolders(join(root, 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
});

test.runIf(existsSync('/proc/self'))(
  'ends where a file system refuses to have folders',
  async () => {
    await expect(makeFolders('/proc/no-such-folder/within')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  },
);
