import { lstatSync } from 'node:fs';
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

/** A file with its checksum, and its size, times and inode when it was read. */
type Listed = readonly [file: string, sha256: string, state: string];

const stateOf = (path: string): string => {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
};

const listOf = async (folder: string, files: readonly string[]): Promise<readonly Listed[]> => {
  const list: Listed[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const state = stateOf(path);
    list.push([file, (await checksumOfFile(path)).sha256, state]);
  }
  return list;
};

/** Writes the list of files of a finished cache folder. */
export const writeChecksums = async (folder: string): Promise<void> => {
  const list = await listOf(folder, await filesOf(folder));
  await writeFile(join(folder, checksumFile), JSON.stringify(list));
};

/**
 * The files of a cache folder with their checksums, sorted; `undefined` unless they match its list. A
 * file is read only if its size, a time or its inode is not that of the list. After a power cut files may be empty, and a cache that was fetched from elsewhere may lack some:
 * neither may be published.
 */
export const intactFiles = async (
  folder: string,
): Promise<ReadonlyMap<string, string> | undefined> => {
  try {
    const written = await readFile(join(folder, checksumFile), 'utf8');
    const list = JSON.parse(written) as readonly Listed[];
    const files = await filesOf(folder);
    if (JSON.stringify(files) !== JSON.stringify(list.map(([file]) => file))) return undefined;
    for (const [file, sha256, state] of list) {
      const path = join(folder, file);
      const isSame = stateOf(path) === state || (await checksumOfFile(path)).sha256 === sha256;
      if (!isSame) return undefined;
    }
    return new Map(list.map(([file, sha256]) => [file, sha256]));
  } catch {
    return undefined;
  }
};
