import pMap from 'p-map';
import { open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';
import { checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import { OperationError } from '../operation/operation-error.ts';

/** How many files are read at a time. */
const atOnce = 16;

const filesIn = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
};

/**
 * Syncs a file to the disk. What is read back comes from memory, so that a bad disk only shows
 * here; and a power cut after the switch would leave empty files. It costs half a millisecond for
 * each file. Windows cannot sync a file that is open for reading.
 */
export const writeOut = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    if (faultCode(error) !== 'EPERM') throw error;
  } finally {
    await file.close();
  }
};

const assertSame = async (folder: string, file: string, made: Checksum): Promise<void> => {
  const { bytes, sha256 } = await checksumOfFile(join(folder, file));
  if (bytes !== made.bytes || sha256 !== made.sha256)
    throw new OperationError('STAGED_CHANGED', { file });
};

/**
 * Compares a staged folder with what was made for it: a full disk cuts files short, and other
 * programs or a bad disk may change them.
 *
 * @param made every file of the site, relative, `/` between segments
 * @param isNew whether the files were written just now: then they are synced first
 * @throws OperationError `STAGED_…` when a file is missing, changed or not planned
 */
export const verifyStaged = async (
  folder: string,
  made: ReadonlyMap<string, Checksum>,
  { isNew = false } = {},
): Promise<void> => {
  const found = await filesIn(folder);
  for (const file of made.keys()) {
    if (!found.delete(file)) throw new OperationError('STAGED_MISSING', { file });
  }
  const [stray] = found;
  if (stray !== undefined) throw new OperationError('STAGED_STRAY', { file: stray });
  const verify = async ([file, print]: [string, Checksum]): Promise<void> => {
    if (isNew) await writeOut(join(folder, file));
    await assertSame(folder, file, print);
  };
  await pMap(made, verify, { concurrency: atOnce });
};
