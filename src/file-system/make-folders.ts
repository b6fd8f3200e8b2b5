import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from './fault-code.ts';

/** Whether there is a folder already; on some systems only `EPERM` or `EISDIR` says so. */
const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

const makeFolder = async (path: string): Promise<string | undefined> => {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if (faultCode(error) !== 'ENOENT' && (await isFolder(path))) return undefined;
    throw error;
  }
};

/**
 * Creates a folder and its missing parents, as `mkdir` with `recursive` does, which never ends on a
 * file system that answers `ENOENT` in a folder that exists (`/proc`, some network drives).
 *
 * @returns the first folder that was created; `undefined` if all were there
 * @throws the error of the system
 */
export const makeFolders = async (path: string): Promise<string | undefined> => {
  try {
    return await makeFolder(path);
  } catch (error) {
    const parent = dirname(path);
    if (faultCode(error) !== 'ENOENT' || parent === path) throw error;
    const first = await makeFolders(parent);
    const made = await makeFolder(path);
    return first ?? made;
  }
};
