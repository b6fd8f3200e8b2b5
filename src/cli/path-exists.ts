import { stat } from 'node:fs/promises';

/** Whether something is at a path, over links too. */
export const pathExists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
