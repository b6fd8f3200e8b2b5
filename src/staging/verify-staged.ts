import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import { filesBelow } from '../file-system/files-below.ts';
import { syncWritten } from '../file-system/sync-files.ts';
import { OperationError } from '../operation/operation-error.ts';

/** After this many files, other work gets its turn. */
const filesInARow = 64;

const assertSame = async (folder: string, file: string, made: Checksum): Promise<void> => {
  const { bytes, sha256 } = await checksumOfFile(join(folder, file));
  if (bytes !== made.bytes || sha256 !== made.sha256)
    throw new OperationError('STAGED_CHANGED', { file });
};

/** The options of a verification. */
interface Looking {
  /** Whether the files were written just now: then they are synced first. */
  readonly isNew?: boolean;
  /** Unchanged files of an earlier build, compared when the folder was filled. */
  readonly kept?: { readonly has: (file: string) => boolean; readonly size: number };
}

/** Every file must be there, and no other. */
const assertPlanned = (folder: string, made: ReadonlyMap<string, Checksum>): void => {
  const found = new Set(filesBelow(folder));
  for (const file of made.keys()) {
    if (!found.delete(file)) throw new OperationError('STAGED_MISSING', { file });
  }
  const [stray] = found;
  if (stray !== undefined) throw new OperationError('STAGED_STRAY', { file: stray });
};

const assertThere = (folder: string, file: string): void => {
  const found = lstatSync(`${folder}/${file}`, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new OperationError('STAGED_MISSING', { file });
};

/**
 * Compares a staged folder with what was made for it: a full disk cuts files short, and other
 * programs or a bad disk may change them. Where files were kept, the folder has been seen whole when it was
 * brought up, and only the others are looked at.
 *
 * @param made every file of the site, relative, `/` between segments
 * @throws OperationError `STAGED_…` when a file is missing, changed or not planned
 */
export const verifyStaged = async (
  folder: string,
  made: ReadonlyMap<string, Checksum>,
  { isNew = false, kept = new Set() }: Looking = {},
): Promise<void> => {
  const others = [...made].filter(([file]) => !kept.has(file));
  if (kept.size === 0) assertPlanned(folder, made);
  else for (const [file] of others) assertThere(folder, file);
  if (isNew) await syncWritten(folder, { files: others.map(([file]) => join(folder, file)) });
  let compared = 0;
  for (const [file, print] of others) {
    await assertSame(folder, file, print);
    compared += 1;
    if (compared % filesInARow === 0) await breathe();
  }
};
