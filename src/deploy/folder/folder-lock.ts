import { join } from 'node:path';
import { lockOutput } from '../../locks/lock-output.ts';
import type { Builder } from '../../locks/take-lock.ts';
import { hasCode, OperationError } from '../../operation/operation-error.ts';

/** The lock of the folder behind `current` contains the id of the process that holds it. */
const asBusy = (error: unknown): unknown => {
  if (!hasCode(error, 'OUTPUT_HELD', 'OUTPUT_LOST')) return error;
  const holder = error.fault.code === 'OUTPUT_HELD' ? error.fault.holder : undefined;
  return new OperationError('DEPLOY_BUSY', { holder }, { cause: error });
};

/**
 * Runs work while no other process publishes in the folder; the lock of a dead process is taken
 * over.
 *
 * @param work gets a function to call right before the switch: it throws if the lock was lost
 * @throws OperationError `DEPLOY_BUSY` with the other process's id
 */
export const withLock = async <Done>(
  folder: string,
  publisher: Builder,
  work: (assertHeld: () => Promise<void>) => Promise<Done>,
): Promise<Done> => {
  try {
    const lock = await lockOutput(join(folder, 'current'), publisher);
    try {
      return await work(lock.assertHeld);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw asBusy(error);
  }
};
