import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists a kept folder's files, each with the SHA-256 of its bytes. */
const checksumFile = 'niem-phong.json';

const printsOf = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => name !== checksumFile).toSorted();
  const prints: [string, string][] = [];
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    prints.push([name, createHash('sha256').update(bytes).digest('hex')]);
  }
  return JSON.stringify(prints);
};

/** Writes the list of files of a finished folder of the cache. */
export const writeChecksums = async (folder: string): Promise<void> =>
  writeFile(join(folder, checksumFile), await printsOf(folder));

/**
 * Whether a folder of the cache is unchanged. After a power cut its files may be empty, and a
 * cache that was fetched from elsewhere may lack some: neither may be published.
 */
export const isWhole = async (folder: string): Promise<boolean> => {
  try {
    return (await readFile(join(folder, checksumFile), 'utf8')) === (await printsOf(folder));
  } catch {
    return false;
  }
};
