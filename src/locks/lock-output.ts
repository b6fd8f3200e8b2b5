import { randomBytes } from 'node:crypto';
import { open, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from '../file-system/make-folders.ts';
import { findLock, type LockText } from './lock-file.ts';
import { heartbeat, lockFileOf, takeLock, type Builder } from './take-lock.ts';
import { OperationError } from '../operation/operation-error.ts';

/** An output folder that no other build may touch. */
export interface OutputLock {
  /** @throws OperationError `OUTPUT_LOST` if another build took it anyway */
  readonly assertHeld: () => Promise<void>;
  /**
   * Lets others build. If the lock cannot be removed, it counts as dead once this process has
   * ended.
   */
  readonly release: () => Promise<void>;
}

/**
 * Removes the drafts of builds that were killed while they took the lock; a running build tries
 * again.
 */
const removeDrafts = async (output: string): Promise<void> => {
  const folder = dirname(output);
  const start = `${basename(lockFileOf(output))}-`;
  const names = (await readdir(folder)).filter(
    (name) =>
      name.startsWith(start) &&
      /^(?:[0-9a-f]{16}(?:\.new)?|none(?:-none)*)$/u.test(name.slice(start.length)),
  );
  for (const name of names) await rm(join(folder, name), { force: true });
};

/** Updates the heartbeat of this build; returns a function that stops it. */
const keepAlive = async (path: string, text: string): Promise<() => Promise<void>> => {
  const file = await open(path, 'r+');
  const timer = setInterval(() => void file.write(text, 0).catch(() => {}), heartbeat).unref();
  return async () => {
    clearInterval(timer);
    await file.close();
  };
};

/** Removes the empty folders from the one above the output up to `highest`. */
const removeEmpty = async (output: string, highest: string): Promise<void> => {
  for (let folder = dirname(output); folder.startsWith(highest); folder = dirname(folder)) {
    await rmdir(folder);
  }
};

/**
 * Locks an output folder for this build by a file beside it, `.<name>.lock`, which names the
 * process; the lock of a dead build is taken over. Creates the parent folders; those that are still
 * empty at the end are removed.
 *
 * @throws OperationError `OUTPUT_HELD` if a live build has it
 */
export const lockOutput = async (output: string, builder: Builder): Promise<OutputLock> => {
  const path = lockFileOf(output);
  const { id, since = '', place = '' } = builder;
  const text: LockText = { id, since, place, key: randomBytes(8).toString('hex') };
  const made = await makeFolders(dirname(output));
  const isOurs = async (): Promise<boolean> => (await findLock(path))?.text?.key === text.key;
  await takeLock(output, builder, text);
  const end = await keepAlive(path, JSON.stringify(text));
  await removeDrafts(output).catch(() => {});
  return {
    assertHeld: async () => {
      if (!(await isOurs())) throw new OperationError('OUTPUT_LOST', { folder: output });
    },
    release: async () => {
      await end().catch(() => {});
      if (await isOurs().catch(() => false)) await rm(path, { force: true }).catch(() => {});
      if (made !== undefined) await removeEmpty(output, made).catch(() => {});
    },
  };
};
