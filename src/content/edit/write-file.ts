import { lstat, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { faultCode } from '../../file-system/fault-code.ts';
import { ifThere } from '../../file-system/if-there.ts';
import { makeFolders } from '../../file-system/make-folders.ts';

/** Why a file cannot be written where it should be. */
export type WrongPlace = 'taken' | 'link' | 'folder' | 'file';

/** The place of a file is taken, or leads outside; nothing was written. */
export class WritePlaceError extends Error {
  override readonly name = 'WritePlaceError';
  readonly reason: WrongPlace;
  /** The path of the obstacle. */
  readonly path: string;
  /** The system's error code for a file in place of a folder. */
  readonly code: string | undefined;

  constructor(reason: WrongPlace, path: string) {
    super(`${reason}: ${path}`);
    this.reason = reason;
    this.path = path;
    this.code = reason === 'file' ? 'ENOTDIR' : undefined;
  }
}

/**
 * Writes a file under another name in the same folder and renames it, so that it is never half
 * written; if the disk is full, the old file remains and nothing else.
 *
 * @throws WritePlaceError if a link or a folder is in its place
 */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const status = await ifThere(lstat(path));
  if (status && !status.isFile()) {
    throw new WritePlaceError(status.isSymbolicLink() ? 'link' : 'folder', path);
  }
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await rm(beside, { force: true });
    await writeFile(beside, text, { flag: 'wx', ...(status && { mode: status.mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
};

/** A file to be created. */
export interface NewFile {
  /** Below the root, `/` between segments. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** What was created so far, so that it can be removed again. */
interface Made {
  readonly files: string[];
  readonly folders: string[];
}

const makeFolder = async (root: string, folder: string, made: Made): Promise<void> => {
  let path = root;
  for (const name of folder.split('/')) {
    path = join(path, name);
    const status = await ifThere(lstat(path));
    if (status?.isSymbolicLink()) throw new WritePlaceError('link', path);
    if (status && !status.isDirectory()) throw new WritePlaceError('file', path);
    const first = await makeFolders(path);
    if (first !== undefined) made.folders.push(first);
  }
};

const takeBack = async ({ files, folders }: Made): Promise<void> => {
  for (const file of files.toReversed()) await rm(file, { force: true });
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => {});
};

const createFile = async (root: string, { path, bytes }: NewFile, made: Made): Promise<void> => {
  const target = join(root, ...path.split('/'));
  await makeFolder(root, dirname(path), made);
  try {
    /** Fails if the file exists; from here on it is ours to remove. */
    await writeFile(target, '', { flag: 'wx' });
  } catch (error) {
    throw faultCode(error) === 'EEXIST' ? new WritePlaceError('taken', target) : error;
  }
  made.files.push(target);
  await writeFile(target, bytes);
};

/**
 * Creates new files below a folder, all of them or none; never overwrites a file, and follows no
 * link on the way. After a failure everything is restored, and the error is thrown with the file
 * that caused it.
 *
 * @throws WritePlaceError if a place is taken or leads to another one
 */
export const createFiles = async (
  root: string,
  files: readonly NewFile[],
  onFailure: (file: NewFile, error: unknown) => Error = (_file, error) => error as Error,
): Promise<void> => {
  const made: Made = { files: [], folders: [] };
  for (const file of files) {
    try {
      await createFile(root, file, made);
    } catch (error) {
      await takeBack(made);
      throw onFailure(file, error);
    }
  }
};
