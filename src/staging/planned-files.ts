import { checksumOf } from '../file-system/checksum.ts';
import type { SiteFile } from '../url/site-file.ts';
import { fileOf } from '../url/site-path.ts';

/** A file of the site other than a page, with its required checksum. */
export interface PlannedFile {
  /** Relative, `/` between segments. */
  readonly name: string;
  readonly file: SiteFile;
  /** Hexadecimal. */
  readonly sha256: string;
}

const sha256Of = (file: SiteFile): string => {
  if ('made' in file) return file.made.sha256;
  return 'copyOf' in file ? file.sha256 : checksumOf(file.bytes).sha256;
};

/**
 * Computes the required checksum of each file, before any is written.
 *
 * @throws Error if two files have the same path
 */
export const planFiles = (files: readonly SiteFile[]): readonly PlannedFile[] => {
  const planned = new Map<string, PlannedFile>();
  for (const file of files) {
    const name = fileOf(file.path);
    if (planned.has(name)) throw new Error(`two files at ${name}`);
    planned.set(name, { name, file, sha256: sha256Of(file) });
  }
  return [...planned.values()];
};
