import { lstatSync } from 'node:fs';
import { checksumOfFile, type Checksum } from './checksum.ts';

/** A file as it was written and verified. */
export interface WrittenFile extends Checksum {
  /**
   * Time of writing, in whole milliseconds since 1970: a file with another time was changed since.
   */
  readonly modified: number;
}

/**
 * The time of the last change of a file, in whole milliseconds since 1970, because a copy cannot be
 * given a finer time. `undefined` if there is no file of that size.
 */
export const modifiedOf = (
  path: string,
  { bytes }: Pick<Checksum, 'bytes'>,
): number | undefined => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size === bytes ? Math.round(found.mtimeMs) : undefined;
};

/** Whether a file is still the written one, by its size and time. */
export const isAsWritten = (path: string, file: Omit<WrittenFile, 'sha256'>): boolean =>
  modifiedOf(path, file) === file.modified;

/**
 * Whether it also still has the written bytes: a bad disk changes these but neither size nor time.
 */
export const isUndamaged = async (path: string, file: WrittenFile): Promise<boolean> => {
  if (!isAsWritten(path, file)) return false;
  const found = await checksumOfFile(path).catch(() => undefined);
  return found?.sha256 === file.sha256;
};
