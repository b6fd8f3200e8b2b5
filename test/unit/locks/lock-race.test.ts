import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as lockFile from '../../../src/locks/lock-file.ts';
import { takeLock, type Builder } from '../../../src/locks/take-lock.ts';
import { makeFolder } from '../staging/make-folder.ts';
import { hasCode } from '../../../src/operation/operation-error.ts';

vi.mock('../../../src/locks/lock-file.ts', async (importOriginal) => {
  const original = await importOriginal<typeof lockFile>();
  return { ...original, findLock: vi.fn<typeof lockFile.findLock>(original.findLock) };
});

const { findLock } = await vi.importActual<typeof lockFile>('../../../src/locks/lock-file.ts');

const dead = '{"id":4,"since":"s","place":"","key":"00000000000000aa"}';
const builderOf = (id: number): Builder => ({ id, isAlive: (other) => other >= 10 });

/**
 * A build finds a dead lock; after this many looks at it, a second build begins and proceeds as far
 * as it can. Returns the outcome of both.
 */
const raced = async (looks: number): Promise<{ first: string; second: string }> => {
  const output = join(await makeFolder({ '.site.lock': dead }), 'site');
  const how = async (id: number): Promise<string> => {
    try {
      await takeLock(output, builderOf(id), { id, since: 's', place: '', key: `${id}`.repeat(8) });
      return 'has it';
    } catch (error) {
      expect(hasCode(error, 'OUTPUT_HELD')).toBe(true);
      return 'refused';
    }
  };
  let second = 'not begun';
  let left = looks;
  vi.mocked(lockFile.findLock).mockImplementation(async (path) => {
    const found = await findLock(path);
    left -= 1;
    if (left === 0) second = await how(11);
    return found;
  });
  return { first: await how(10), second };
};

test('who was slower to see that a lock is dead does not remove the lock of the faster', async () => {
  expect(await raced(1)).toEqual({ first: 'refused', second: 'has it' });
});

test('while a dead lock is removed, no one else removes it', async () => {
  expect(await raced(2)).toEqual({ first: 'has it', second: 'refused' });
});
