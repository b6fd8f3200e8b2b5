import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOf } from '../url/site-path.ts';
import { checksumOf, checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import type { SiteFile } from '../url/site-file.ts';

/**
 * Writes or copies the files of a site that are not pages; returns what each must now contain.
 *
 * @throws Error when two files have one place
 */
export const writeFiles = async (
  files: readonly SiteFile[],
  outputFolder: string,
): Promise<Map<string, Checksum>> => {
  const made = new Map<string, Checksum>();
  for (const file of files) {
    const name = fileOf(file.path);
    const target = join(outputFolder, name);
    if (made.has(name)) throw new Error(`two files at ${name}`);
    await mkdir(dirname(target), { recursive: true });
    if ('copyOf' in file) {
      await copyFile(file.copyOf, target);
      made.set(name, await checksumOfFile(file.copyOf));
    } else {
      await writeFile(target, file.bytes);
      made.set(name, checksumOf(file.bytes));
    }
  }
  return made;
};
