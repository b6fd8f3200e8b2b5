import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownFile, programFolder } from './own-files.ts';

/** The sources of pages: code, layouts and styles. */
const folders = ['src', 'layouts'] as const;

/** The files that list the installed versions of packages, the most reliable first. */
const lockfiles = ['package-lock.json', 'node_modules/.package-lock.json', 'package.json'] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** The lockfile of the program; empty if it was installed without one. */
const lockfileOf = (): string[] => {
  const found = lockfiles.map((name) => join(programFolder, name)).find((path) => existsSync(path));
  return found === undefined ? [] : [found];
};

/**
 * The places of the whole program: the folders of its code, and the file that lists its packages.
 */
export const programPlaces = (): {
  readonly folders: readonly string[];
  readonly files: readonly string[];
} => ({ folders: folders.map(ownFile), files: lockfileOf() });

/** The value of `sourcesHash` when the bundle of the program was made; only inside a bundle. */
declare const bundledSourcesHash: string | undefined;

/** The hash of the sources of a bundled program; `undefined` if the sources themselves are running. */
export const bundledSources = (): string | undefined =>
  typeof bundledSourcesHash === 'string' ? bundledSourcesHash : undefined;

/** SHA-256, in hexadecimal, of the sources, layouts and lockfile of the program. */
export const sourcesHash = (): string => {
  const bundled = bundledSources();
  if (bundled !== undefined) return bundled;
  const hash = createHash('sha256');
  const places = programPlaces();
  const own = places.folders.flatMap(filesIn);
  for (const file of [...own, ...places.files].toSorted()) {
    const bytes = readFileSync(file);
    hash.update(`${relative(programFolder, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};

/**
 * SHA-256, in hexadecimal, of the whole program: its sources, layouts and lockfile, and the
 * runtime. Results of other code in a cache must not be reused.
 *
 * @param versions of Node and its components (ICU, time zones), as Node lists them
 */
export const programHash = (versions: Readonly<Record<string, string | undefined>>): string =>
  createHash('sha256').update(JSON.stringify(versions)).update(sourcesHash()).digest('hex');
