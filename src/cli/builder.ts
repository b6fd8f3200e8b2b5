import type { Builder } from '../publish/leftovers.ts';

/** A process that may not be asked lives, too. */
const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/**
 * This process as a builder. Folders with its own number are of an earlier process that had the
 * same one, as in a container: a command builds once.
 */
export const thisBuilder = (): Builder => ({
  id: process.pid,
  isAlive: (id) => id !== process.pid && isRunning(id),
});
