import { checksumOf } from '../file-system/checksum.ts';
import type { SiteFile } from '../url/site-file.ts';
import { fileOf } from '../url/site-path.ts';

/** A file of the site that is not a page, with what it must contain. */
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
 * Says what each file must contain, before any is written.
 *
 * @throws Error when two files have one place
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
