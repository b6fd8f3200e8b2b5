import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from '../url/site-path.ts';
import { breathe } from '../file-system/breathe.ts';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import { copyUnlinked } from '../file-system/unlinked-file.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { SiteFile } from '../url/site-file.ts';

/** After so many files other work has its turn. */
const filesInARow = 64;

/** Writes or copies one file into a folder that exists. A file that is another one by now is not published. */
const writeSiteFile = async (file: SiteFile, target: string): Promise<Checksum> => {
  if ('copyOf' in file) {
    const copied = await copyUnlinked(file.copyOf, target);
    if (copied.sha256 === file.sha256) return copied;
    throw new OperationError('SOURCE_CHANGED', { file: file.copyOf });
  }
  if ('made' in file) {
    writeFileSync(target, file.read());
    return file.made;
  }
  writeFileSync(target, file.bytes);
  return checksumOf(file.bytes);
};

/**
 * Writes or copies the files of a site that are not pages; returns what each must now contain.
 *
 * @throws Error when two files have one place
 * @throws OperationError `SOURCE_CHANGED` when a file is not the one that was read
 */
export const writeFiles = async (
  files: readonly SiteFile[],
  outputFolder: string,
): Promise<Map<string, Checksum>> => {
  const made = new Map<string, Checksum>();
  const folders = new Set<string>();
  for (const file of files) {
    const name = fileOf(file.path);
    const target = join(outputFolder, name);
    if (made.has(name)) throw new Error(`two files at ${name}`);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    made.set(name, await writeSiteFile(file, target));
    if (made.size % filesInARow === 0) await breathe();
  }
  return made;
};
