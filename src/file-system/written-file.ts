import { lstatSync } from 'node:fs';
import { checksumOfFile, type Checksum } from './checksum.ts';

/** A file as it was written and verified. */
export interface WrittenFile extends Checksum {
  /** When, in whole milliseconds since 1970: a file of another time was changed since. */
  readonly modified: number;
}

/**
 * When a file was written last, in whole milliseconds since 1970: a copy can be given no finer time. `undefined`
 * where there is none of that size.
 */
export const modifiedOf = (
  path: string,
  { bytes }: Pick<Checksum, 'bytes'>,
): number | undefined => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size === bytes ? Math.round(found.mtimeMs) : undefined;
};

/** Whether a file is still the one that was written, by its size and its time. */
export const isAsWritten = (path: string, file: Omit<WrittenFile, 'sha256'>): boolean =>
  modifiedOf(path, file) === file.modified;

/** Whether it still has the bytes that were written, too: a bad disk changes these and neither size nor time. */
export const isUndamaged = async (path: string, file: WrittenFile): Promise<boolean> => {
  if (!isAsWritten(path, file)) return false;
  const found = await checksumOfFile(path).catch(() => undefined);
  return found?.sha256 === file.sha256;
};
