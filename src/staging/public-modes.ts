import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';

/** A server may be anybody, whatever the umask of the one who builds says. */
const modes = { file: 0o644, folder: 0o755 } as const;

const permissions = 0o777;

const setMode = (path: string, mode: number): void => {
  if ((lstatSync(path).mode & permissions) !== mode) chmodSync(path, mode);
};

/**
 * Lets everybody read a folder and all below it, which holds files and folders only. On a disk that knows
 * no such rights nothing changes.
 *
 * @throws what the file system throws
 */
export const setPublicModes = async (folder: string): Promise<void> => {
  setMode(folder, modes.folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await setPublicModes(path);
    else setMode(path, modes.file);
  }
  await breathe();
};
