import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { intactFiles, writeChecksums } from '../../file-system/folder-checksums.ts';

/**
 * Another version of the encoders makes other bytes, which must not mix with those of an older
 * one.
 */
const encoders = JSON.stringify(sharp.versions);

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

/** Moves a finished folder to its place; if another process was first, its equal folder stays. */
const moveInto = async (made: string, place: string): Promise<void> => {
  try {
    await rename(made, place);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!(await isFolder(place))) throw error;
  }
};

/** Moves a damaged folder away in one step, so that no other build takes half of it for whole. */
const removeDamaged = async (place: string): Promise<void> => {
  if (!(await isFolder(place))) return;
  const aside = await mkdtemp(`${place}.`);
  await rename(place, join(aside, 'hong')).catch(() => {});
  await rm(aside, { recursive: true, force: true });
};

/**
 * The folder of the cache with what `fill` makes for a key; `fill` runs only if there is none
 * yet, or a damaged one. A folder gets its name when it is complete, so a killed run leaves no
 * half-filled one, and processes that work on the same key do not disturb each other.
 */
export const keptFolder = async (
  cacheFolder: string,
  key: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> => {
  const place = join(cacheFolder, hashOf(key, encoders).slice(0, 40));
  if (await intactFiles(place)) return place;
  await mkdir(cacheFolder, { recursive: true });
  await removeDamaged(place);
  const made = await mkdtemp(`${place}.`);
  try {
    await fill(made);
    await writeChecksums(made);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
  await moveInto(made, place);
  return place;
};
