import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syncFile, syncFolder, syncWritten } from '../../../src/file-system/sync-files.ts';
import { makeFolder } from '../staging/make-folder.ts';

const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`t${index}`, 'x']));

test('a few files are synced one by one, and a missing one is reported', async () => {
  const folder = await makeFolder({ a: 'x' });
  await expect(syncFile(join(folder, 'a'))).resolves.toBeUndefined();
  await expect(
    syncWritten(folder, { files: [join(folder, 'a')], folders: [folder] }),
  ).resolves.toBeUndefined();
  await expect(syncWritten(folder, { files: [join(folder, 'b')] })).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test('a folder that cannot be synced does no harm', async () => {
  await expect(syncFolder(join(await makeFolder(), 'none'))).resolves.toBeUndefined();
});

test('many files are synced with their file system', async () => {
  const folder = await makeFolder(many);
  const files = Object.keys(many).map((name) => join(folder, name));
  await expect(syncWritten(folder, { files })).resolves.toBeUndefined();
  await expect(syncWritten(join(folder, 'none'), { files })).rejects.toMatchObject({
    code: 'EIO',
  });
});
