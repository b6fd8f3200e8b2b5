import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inPool } from '../../file-system/in-pool.ts';
import { syncWritten } from '../../file-system/sync-files.ts';

/** A link to a file of the previous release is already on the disk. */
const isNew = async (path: string): Promise<boolean> => (await lstat(path)).nlink === 1;

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
  const files: string[] = [];
  await inPool(paths(false), async (path) => {
    if (await isNew(path)) files.push(path);
  });
  await syncWritten(folder, { files, folders: [...paths(true), folder] });
};
