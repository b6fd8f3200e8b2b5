import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../staging/stage.ts';
import { writeOut } from '../../staging/verify-staged.ts';
import { inPool } from '../../file-system/in-pool.ts';

/** A link to a file of the previous release is on the disk already. */
const writeOutNew = async (path: string): Promise<void> => {
  const { nlink } = await lstat(path);
  if (nlink === 1) await writeOut(path);
};

/**
 * Syncs a release to the disk: its new files, then the folders that name them. Otherwise a power
 * cut after the switch could leave a live release of empty files.
 */
export const writeOutRelease = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = (areFolders: boolean): string[] =>
    entries
      .filter((entry) => entry.isDirectory() === areFolders)
      .map((entry) => join(entry.parentPath, entry.name));
  await inPool(paths(false), writeOutNew);
  await inPool([...paths(true), folder], syncFolder);
};
