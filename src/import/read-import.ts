import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { OperationError } from '../operation/operation-error.ts';

/** The largest file that may be an article, in bytes. */
const largest = 50 * 1024 * 1024;

/**
 * The bytes of a file to import.
 * @throws OperationError `IMPORT_…` if there is no such file, or it is too large to be an article
 */
export const readImport = async (path: string): Promise<Uint8Array> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new OperationError('IMPORT_MISSING', {});
  if (!status.isFile()) throw new OperationError('IMPORT_NO_FILE', {});
  if (status.size > largest) throw new OperationError('IMPORT_LARGE', {});
  return readFile(path).catch(() => {
    throw new OperationError('IMPORT_UNREADABLE', {});
  });
};

/**
 * The files that match a path with `*` or `?`, sorted; the shells of Windows do not expand them.
 */
export const filesLike = (path: string): string[] => {
  const matches = /[*?]/u.test(path) ? globSync(path.replaceAll('\\', '/')) : [];
  return matches.length > 0 ? matches.toSorted() : [path];
};
