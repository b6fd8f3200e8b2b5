import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import { syncWritten } from '../file-system/sync-files.ts';
import { OperationError } from '../operation/operation-error.ts';
import { folderLists, type FolderLists } from './folder-lists.ts';

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
const assertPlanned = (
  folder: string,
  made: ReadonlyMap<string, Checksum>,
): FolderLists['times'] => {
  const { entriesOf, times } = folderLists(folder);
  const found = new Set<string>();
  const look = (within: string): void => {
    for (const { name, isFolder } of entriesOf(within)) {
      const path = within === '' ? name : `${within}/${name}`;
      if (isFolder) look(path);
      else found.add(path);
    }
  };
  look('');
  for (const file of made.keys()) {
    if (!found.delete(file)) throw new OperationError('STAGED_MISSING', { file });
  }
  const [stray] = found;
  if (stray !== undefined) throw new OperationError('STAGED_STRAY', { file: stray });
  return times;
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
 * @returns the times of the folders, if all of them have been listed
 * @throws OperationError `STAGED_…` when a file is missing, changed or not planned
 */
export const verifyStaged = async (
  folder: string,
  made: ReadonlyMap<string, Checksum>,
  { isNew = false, kept = new Set() }: Looking = {},
): Promise<FolderLists['times'] | undefined> => {
  const others = [...made].filter(([file]) => !kept.has(file));
  const times = kept.size === 0 ? assertPlanned(folder, made) : undefined;
  if (!times) for (const [file] of others) assertThere(folder, file);
  if (isNew) await syncWritten(folder, { files: others.map(([file]) => join(folder, file)) });
  let compared = 0;
  for (const [file, print] of others) {
    await assertSame(folder, file, print);
    compared += 1;
    if (compared % filesInARow === 0) await breathe();
  }
  return times;
};
