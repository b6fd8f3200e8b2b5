import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf } from '../file-system/checksum.ts';
import { intactFiles, writeChecksums } from '../file-system/folder-checksums.ts';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import { encoderVersions } from './pictures/encoder-versions.ts';

/** SHA-256, in hexadecimal, of several values, separated so that `a, bc` differs from `ab, c`. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Moves a finished folder to its place; if another process was faster, its equal folder is kept.
 */
const moveInto = async (made: string, place: string): Promise<void> => {
  try {
    await rename(made, place);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!(await isFolder(place))) throw error;
  }
};

/** Moves a damaged folder away atomically, so that no other build uses it half-removed. */
const removeDamaged = async (place: string): Promise<void> => {
  if (!(await isFolder(place))) return;
  const aside = await mkdtemp(`${place}.`);
  await rename(place, join(aside, 'hong')).catch(() => {});
  await rm(aside, { recursive: true, force: true });
};

/** Generated files by name. */
export type MadeFiles = ReadonlyMap<string, string | Uint8Array>;

const fillFolder = async (folder: string, files: MadeFiles): Promise<void> => {
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  await writeChecksums(folder);
};

/**
 * Writes files to the cache, all or none.
 *
 * @throws errors of the file system
 */
const keepFiles = async (place: string, cacheFolder: string, files: MadeFiles): Promise<void> => {
  await mkdir(cacheFolder, { recursive: true });
  await removeDamaged(place);
  const made = await mkdtemp(`${place}.`);
  try {
    await fillFolder(made, files);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
  await moveInto(made, place);
};

/**
 * The place of a file's bytes: in the cache, with their checksum, or in memory if the cache has no
 * room.
 */
export type FileSource =
  | { readonly copyOf: string; readonly sha256: string }
  | { readonly bytes: string | Uint8Array };

/** The files for a key. */
export interface KeptFiles {
  readonly source: (name: string) => FileSource;
  /** @throws errors of the file system */
  readonly text: (name: string) => string;
}

/** Longer texts, in bytes, are not read from the cache. */
const longestText = 16 * 1024 * 1024;

const inFolder = (folder: string, checksums: ReadonlyMap<string, string>): KeptFiles => ({
  source: (name) => ({ copyOf: join(folder, name), sha256: checksums.get(name) ?? '' }),
  text: (name) => String(readUnlinked(join(folder, name), longestText)),
});

const inMemory = (files: MadeFiles): KeptFiles => ({
  source: (name) => ({ bytes: files.get(name) ?? '' }),
  text: (name) => String(files.get(name) ?? ''),
});

const checksumsOf = (files: MadeFiles): ReadonlyMap<string, string> =>
  new Map([...files].map(([name, bytes]) => [name, checksumOf(bytes).sha256]));

/**
 * The files that `make` generates for a key, from the cache if they exist there undamaged. A folder
 * gets its name only when it is complete, so a killed run leaves no half-filled one, and processes
 * that work on the same key do not disturb each other. If the cache cannot be written, for example
 * on a full disk, nothing is kept.
 *
 * @param versions of the programs that decide the bytes; if absent, the encoders of pictures
 * @throws errors of `make`
 */
export const keptFiles = async (
  cacheFolder: string,
  key: string,
  make: () => Promise<MadeFiles>,
  versions?: string,
): Promise<KeptFiles> => {
  const place = join(cacheFolder, hashOf(key, versions ?? (await encoderVersions())).slice(0, 40));
  const kept = await intactFiles(place);
  if (kept) return inFolder(place, kept);
  const files = await make();
  return keepFiles(place, cacheFolder, files).then(
    () => inFolder(place, checksumsOf(files)),
    () => inMemory(files),
  );
};
