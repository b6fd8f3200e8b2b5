import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';

/** Readable for everybody, because the server may be any user, whatever the umask of the build. */
const modes = { file: 0o644, folder: 0o755 } as const;

const permissions = 0o777;

const setMode = (path: string, mode: number): void => {
  if ((lstatSync(path).mode & permissions) !== mode) chmodSync(path, mode);
};

/**
 * Makes a folder and everything below it readable for everybody; it contains only files and
 * folders. On file systems without such modes nothing changes.
 *
 * @throws errors of the file system
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
