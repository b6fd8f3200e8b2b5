import { chmodSync, lstatSync, readdirSync } from 'node:fs';
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
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await setPublicModes(path);
    else setMode(path, modes.file);
  }
  await breathe();
};

/**
 * Likewise for some files below a folder, and the folders that they lie in: what else is there was made public
 * by who made it.
 *
 * @param files their names, relative, `/` between segments
 * @throws what the file system throws
 */
export const setPublicModesOf = (folder: string, files: Iterable<string>): void => {
  const seen = new Set<string>();
  const openFolder = (within: string): void => {
    if (seen.has(within)) return;
    seen.add(within);
    setMode(`${folder}/${within}`, modes.folder);
    if (within !== '') openFolder(within.slice(0, Math.max(0, within.lastIndexOf('/'))));
  };
  openFolder('');
  for (const file of files) {
    setMode(`${folder}/${file}`, modes.file);
    openFolder(file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  }
};
