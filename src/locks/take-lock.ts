import { rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';
import { makeFolders } from '../file-system/make-folders.ts';
import {
  findLock,
  putLock,
  type BuildProcess,
  type FoundLock,
  type LockText,
} from './lock-file.ts';
import { OperationError } from '../operation/operation-error.ts';

/** A build, and what it can find out about others. */
export interface Builder extends Partial<Omit<BuildProcess, 'id'>> {
  /** The id of its process. */
  readonly id: number;
  /**
   * Whether the process with this id is running (the one that began at `since`, if given); `true`
   * if that is unknown.
   */
  readonly isAlive: (id: number, since?: string) => boolean;
}

/** Milliseconds between the heartbeats by which a build shows that it is alive. */
export const heartbeat = 10_000;

/** If its process is not visible, a build counts as dead after this long without a heartbeat. */
const silence = 12 * heartbeat;

/** After this many attempts another build must have been faster every time. */
const tries = 20;

export const lockFileOf = (output: string): string =>
  join(dirname(output), `.${basename(output)}.lock`);

/**
 * Processes are checked if this one can see them. Those of another machine or container, or of a
 * machine that cannot distinguish processes with the same id, must keep writing their lock.
 */
const isHeld = (found: FoundLock, { place = '', isAlive }: Builder, now: number): boolean => {
  const { text, written } = found;
  if (!text) return false;
  const isFresh = Math.abs(now - written) < silence;
  if (text.place !== place) return isFresh;
  return isAlive(text.id, text.since) && (isFresh || text.since !== '');
};

interface Taking {
  readonly builder: Builder;
  readonly output: string;
  readonly draft: string;
}

/**
 * The lock that gives the right to remove a dead one. A lock without a key may be on another
 * machine.
 */
const rightTo = (path: string, output: string, { text }: FoundLock): string =>
  text ? `${lockFileOf(output)}-${text.key}` : `${path}-none`;

/**
 * Takes a lock, even from a dead build. Two builds may find it dead at the same time, and the
 * slower one would remove the lock of the faster one. So a process that removes a lock must first
 * take another one, named by the dead lock's key, and check again that the dead lock is still
 * there.
 */
const take = async (path: string, taking: Taking): Promise<void> => {
  const { builder, output, draft } = taking;
  for (let left = tries; left > 0; left -= 1) {
    if (await putLock(draft, path)) return;
    const found = await findLock(path);
    if (!found) continue;
    if (left === 1 || isHeld(found, builder, (await stat(draft)).mtimeMs)) {
      const holder = found.text?.id;
      throw new OperationError('OUTPUT_HELD', { folder: output, file: lockFileOf(output), holder });
    }
    const right = rightTo(path, output, found);
    await take(right, taking);
    try {
      const again = await findLock(path);
      if (again && again.text?.key === found.text?.key) await rm(path, { force: true });
    } finally {
      await rm(right, { force: true });
    }
  }
};

/**
 * Takes the lock of an output folder atomically, through a draft file, which a faster build may
 * have removed as a remnant.
 *
 * @throws OperationError `OUTPUT_HELD` if a live build has it
 */
export const takeLock = async (output: string, builder: Builder, text: LockText): Promise<void> => {
  const draft = `${lockFileOf(output)}-${text.key}.new`;
  for (let left = tries; left > 0; left -= 1) {
    try {
      await writeFile(draft, JSON.stringify(text), { flag: 'wx' });
      return await take(lockFileOf(output), { builder, output, draft });
    } catch (error) {
      if (faultCode(error) !== 'ENOENT' || left === 1) throw error;
      await makeFolders(dirname(output));
    } finally {
      await rm(draft, { force: true }).catch(() => {});
    }
  }
};
