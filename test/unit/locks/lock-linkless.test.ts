import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockOutput } from '../../../src/locks/lock-output.ts';
import { makeFolder } from '../staging/make-folder.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>();
  const link = (): Promise<void> =>
    Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }));
  return { ...original, link };
});

/** As on a memory stick. */
test('without hard links, one of two builds still gets the lock', async () => {
  const parent = await makeFolder();
  const output = join(parent, 'site');
  const builder = { id: 5, isAlive: () => true };
  const lock = await lockOutput(output, builder);
  await expect(lockOutput(output, { ...builder, id: 6 })).rejects.toMatchObject({
    fault: { code: 'OUTPUT_HELD', holder: 5 },
  });
  await lock.release();
  expect(await files.readdir(parent)).toEqual([]);
});
