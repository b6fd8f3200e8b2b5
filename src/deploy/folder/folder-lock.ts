import { join } from 'node:path';
import { lockOutput } from '../../locks/lock-output.ts';
import { OutputLockedError, type Builder } from '../../locks/take-lock.ts';
import { DeployError } from '../deploy-error.ts';

/** The lock of what `current` leads to has the number of the process that holds it. */
const asBusy = (error: unknown): unknown =>
  error instanceof OutputLockedError
    ? new DeployError('busy', error.holder === undefined ? '' : String(error.holder), {
        cause: error,
      })
    : error;

/**
 * Does work while no other process publishes in the folder; a dead process's lock is taken over.
 *
 * @param work gets what must be called right before the switch: it throws when the lock was lost
 * @throws DeployError `busy` with the other process's number
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
