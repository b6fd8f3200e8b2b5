import pMap from 'p-map';
import { open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';
import { fingerprintOfFile, type Fingerprint } from '../manifest/fingerprint.ts';
import { OperationError } from '../operation/operation-error.ts';

/** So many files are read at once. */
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
 * Has the disk itself take a file. What is read back comes from memory, so that a bad disk is heard
 * of only here; and a power cut after the switch would leave empty files. It costs half a millisecond
 * a file. Windows lets no file be written out that is open for reading.
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

const assertSame = async (folder: string, file: string, made: Fingerprint): Promise<void> => {
  const { bytes, sha256 } = await fingerprintOfFile(join(folder, file));
  if (bytes !== made.bytes || sha256 !== made.sha256)
    throw new OperationError('STAGED_CHANGED', { file });
};

/**
 * Compares a staged folder with what was made for it: a full disk cuts files short, and a shim or a
 * bad disk changes them.
 *
 * @param made every file that the site consists of, relative, `/` between segments
 * @param isNew whether the files were written just now: then the disk itself must take them first
 * @throws OperationError `STAGED_…` when a file is missing, not as it was made, or not planned
 */
export const verifyStaged = async (
  folder: string,
  made: ReadonlyMap<string, Fingerprint>,
  { isNew = false } = {},
): Promise<void> => {
  const found = await filesIn(folder);
  for (const file of made.keys()) {
    if (!found.delete(file)) throw new OperationError('STAGED_MISSING', { file });
  }
  const [stray] = found;
  if (stray !== undefined) throw new OperationError('STAGED_STRAY', { file: stray });
  const verify = async ([file, print]: [string, Fingerprint]): Promise<void> => {
    if (isNew) await writeOut(join(folder, file));
    await assertSame(folder, file, print);
  };
  await pMap(made, verify, { concurrency: atOnce });
};
