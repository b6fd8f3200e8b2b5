import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import { faultCode } from './fault-code.ts';
import { inPool } from './in-pool.ts';

/** For fewer files, starting a program costs more than it saves. */
const worthOneSync = 500;

/**
 * Syncs a file to the disk. Reading back would use the memory cache, so a bad disk is noticed only
 * here; and a power cut would leave an empty file. It costs half a millisecond. Windows cannot sync
 * a file that is open for reading.
 *
 * @throws errors of the file system
 */
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    if (faultCode(error) !== 'EPERM') throw error;
  } finally {
    await file.close();
  }
};

/**
 * Syncs the whole file system of a folder with the `sync` program of GNU coreutils or BusyBox,
 * since Node has no such call.
 *
 * @returns whether there is such a program
 * @throws Error with the code `EIO` if the disk reports an error
 */
const syncFileSystem = (folder: string): Promise<boolean> =>
  new Promise((done, fail) => {
    /** Makes error messages English. */
    const env = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };
    execFile('sync', ['-f', folder], { env }, (error, _stdout, stderr) => {
      if (!error) return done(true);
      const isMissing = faultCode(error) === 'ENOENT' || /option|usage/iu.test(stderr);
      if (isMissing) return done(false);
      return fail(Object.assign(new Error(stderr.trim(), { cause: error }), { code: 'EIO' }));
    });
  });

/** Makes renames survive a power cut, if the system can sync folders. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close().catch(() => {});
};

/** Recently written files. */
export interface Written {
  readonly files: readonly string[];
  /** The folders with new file names; empty if the names need not survive. */
  readonly folders?: readonly string[];
}

/**
 * Syncs recently written files, all at once if there are many and the system can.
 *
 * @param place a folder on the file system of all these files
 * @throws errors of the file system
 */
export const syncWritten = async (
  place: string,
  { files, folders = [] }: Written,
): Promise<void> => {
  const isMuch = files.length + folders.length >= worthOneSync;
  if (isMuch && platform() === 'linux' && (await syncFileSystem(place))) return;
  await inPool(files, syncFile);
  await inPool(folders, syncFolder);
};
