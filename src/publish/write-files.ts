import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOf } from '../url/site-path.ts';
import type { SiteFile } from './site-file.ts';

/** Writes or copies the files of a site that are no pages; each must not be there yet. */
export const writeFiles = async (
  files: readonly SiteFile[],
  outputFolder: string,
): Promise<void> => {
  for (const file of files) {
    const target = join(outputFolder, fileOf(file.path));
    await mkdir(dirname(target), { recursive: true });
    if ('copyOf' in file) await copyFile(file.copyOf, target);
    else await writeFile(target, file.bytes);
  }
};
