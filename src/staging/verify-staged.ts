import { join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import { filesBelow } from '../file-system/files-below.ts';
import { syncWritten } from '../file-system/sync-files.ts';
import { isAsWritten } from '../file-system/written-file.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { WantedFiles } from './bring-up.ts';

/** After this many files, other work gets its turn. */
const filesInARow = 64;

const assertSame = async (folder: string, file: string, made: Checksum): Promise<void> => {
  const { bytes, sha256 } = await checksumOfFile(join(folder, file));
  if (bytes !== made.bytes || sha256 !== made.sha256)
    throw new OperationError('STAGED_CHANGED', { file });
};

/**
 * Compares a staged folder with the required checksums: a full disk truncates files, and other
 * programs or a bad disk may change them.
 *
 * @param made every file of the site, relative, `/` between segments
 * @param isNew whether the files were just written: then they are synced first
 * @param kept files that an earlier build has verified: only their sizes and times are compared
 * @throws OperationError `STAGED_…` if a file is missing, changed or not planned
 */
export const verifyStaged = async (
  folder: string,
  made: ReadonlyMap<string, Checksum>,
  {
    isNew = false,
    kept = new Map(),
  }: { readonly isNew?: boolean; readonly kept?: WantedFiles } = {},
): Promise<void> => {
  const found = new Set(filesBelow(folder));
  for (const file of made.keys()) {
    if (!found.delete(file)) throw new OperationError('STAGED_MISSING', { file });
  }
  const [stray] = found;
  if (stray !== undefined) throw new OperationError('STAGED_STRAY', { file: stray });
  for (const [file, written] of kept) {
    if (!isAsWritten(join(folder, file), written))
      throw new OperationError('STAGED_CHANGED', { file });
  }
  const others = [...made].filter(([file]) => !kept.has(file));
  if (isNew) await syncWritten(folder, { files: others.map(([file]) => join(folder, file)) });
  let compared = 0;
  for (const [file, print] of others) {
    await assertSame(folder, file, print);
    compared += 1;
    if (compared % filesInARow === 0) await breathe();
  }
};
