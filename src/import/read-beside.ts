import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadBeside } from './html/html-images.ts';

/** The largest picture of a page, in bytes. */
const largest = 20 * 1024 * 1024;

/** Whether a path below a folder contains no link, and ends at a regular file of ordinary size. */
const isPlainFile = async (folder: string, parts: readonly string[]): Promise<boolean> => {
  let path = folder;
  for (const [index, part] of parts.entries()) {
    path = join(path, part);
    const status = await lstat(path);
    const isLast = index === parts.length - 1;
    if (isLast ? !status.isFile() || status.size > largest : !status.isDirectory()) return false;
  }
  return parts.length > 0;
};

/** Reads files in the folder of a page and below it; links are not followed. */
export const filesBeside =
  (page: string): ReadBeside =>
  async (path) => {
    const parts = path.split('/').filter((part) => part !== '.');
    if (parts.includes('..')) return undefined;
    try {
      const folder = dirname(page);
      return (await isPlainFile(folder, parts))
        ? await readFile(join(folder, ...parts))
        : undefined;
    } catch {
      return undefined;
    }
  };
