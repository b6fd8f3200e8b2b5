import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownFile, programFolder } from './own-files.ts';

/** What the pages are made by: code, layouts and styles. */
const folders = ['src', 'layouts'] as const;

/** What says which versions of packages are installed, the surest first. */
const lockfiles = ['package-lock.json', 'node_modules/.package-lock.json', 'package.json'] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** The lockfile of the program; none where it came without one. */
const lockfileOf = (): string[] => {
  const found = lockfiles.map((name) => join(programFolder, name)).find((path) => existsSync(path));
  return found === undefined ? [] : [found];
};

/** Where the whole program lies: the folders of its code, and the file that names its packages. */
export const programPlaces = (): {
  readonly folders: readonly string[];
  readonly files: readonly string[];
} => ({ folders: folders.map(ownFile), files: lockfileOf() });

/**
 * SHA-256, in hexadecimal, of the whole program: the bytes of its sources, layouts and lockfile, and what
 * runs it. What other code has made and a cache has kept is not what this code would make.
 *
 * @param versions of Node and what it brings along (ICU, time zones), as it tells them
 */
export const programHash = (versions: Readonly<Record<string, string | undefined>>): string => {
  const hash = createHash('sha256').update(JSON.stringify(versions));
  const places = programPlaces();
  const own = places.folders.flatMap(filesIn);
  for (const file of [...own, ...places.files].toSorted()) {
    const bytes = readFileSync(file);
    hash.update(`${relative(programFolder, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
