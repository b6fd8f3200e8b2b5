import { readdir, writeFile, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksumOfFile } from './checksum.ts';

/** Lists the files of a cache folder, each with its checksum. */
const checksumFile = 'niem-phong.json';

/** All other files, as paths relative to the folder with `/`, sorted. */
const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => file !== checksumFile)
    .toSorted();

const checksumsOf = async (
  folder: string,
  files: readonly string[],
): Promise<readonly (readonly [file: string, sha256: string])[]> => {
  const list: [file: string, sha256: string][] = [];
  for (const file of files) list.push([file, (await checksumOfFile(join(folder, file))).sha256]);
  return list;
};

/** Writes the list of files of a finished cache folder. */
export const writeChecksums = async (folder: string): Promise<void> => {
  const list = await checksumsOf(folder, await filesOf(folder));
  await writeFile(join(folder, checksumFile), JSON.stringify(list));
};

/**
 * The files of a cache folder with their checksums, sorted; `undefined` unless they match its list.
 * After a power cut files may be empty, and a cache that was fetched from elsewhere may lack some:
 * neither may be published.
 */
export const intactFiles = async (
  folder: string,
): Promise<ReadonlyMap<string, string> | undefined> => {
  try {
    const written = await readFile(join(folder, checksumFile), 'utf8');
    const list = await checksumsOf(folder, await filesOf(folder));
    return written === JSON.stringify(list) ? new Map(list) : undefined;
  } catch {
    return undefined;
  }
};
