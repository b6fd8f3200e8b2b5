import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';

/*
 * Whoever holds the output's lock (`lock-output.ts`) is the only build: everything beside the
 * output that it did not make itself was left by a killed build.
 */

/** Folders beside the output: the new site, the one that it replaces, and the one before that. */
type Role = 'staging' | 'previous' | 'spare';

const startOf = (output: string, role: Role): string => `.${basename(output)}.${role}-`;

/** The site's own folder inside one of these. */
export const siteIn = (folder: string): string => join(folder, 'site');

/** Creates a folder beside the output. */
export const makeBeside = (output: string, role: Role): Promise<string> =>
  mkdtemp(join(dirname(output), startOf(output, role)));

const patience = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

/** In this thread, which costs a third of the thread pool; yields after each folder. */
const clearSite = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    rmSync(join(folder, name), patience);
    await breathe();
  }
};

/**
 * Removes a folder, as far as the machine allows, even if an unfinished write still creates a file
 * in it; the next build tries again.
 */
export const clearAway = async (folder: string): Promise<void> => {
  await clearSite(siteIn(folder)).catch(() => {});
  await rm(folder, patience).catch(() => {});
};

/**
 * Gives a folder beside the output another role, atomically.
 *
 * @returns its path now; `undefined` if that failed
 */
const renamed = async (
  output: string,
  folder: string,
  { from, to }: { readonly from: Role; readonly to: Role },
): Promise<string | undefined> => {
  const end = basename(folder).slice(startOf(output, from).length);
  const path = join(dirname(output), `${startOf(output, to)}${end}`);
  return rename(folder, path).then(
    () => path,
    () => undefined,
  );
};

/**
 * Removes an old site that is no longer needed. It is renamed to a staging folder first: if the
 * removal is interrupted, the remains must not be restored as the old site.
 */
export const clearPrevious = async (output: string, folder: string): Promise<void> => {
  const path = await renamed(output, folder, { from: 'previous', to: 'staging' });
  if (path !== undefined) await clearAway(path);
};

/** Keeps an old site for the next build, which brings it up to date instead of filling a fresh folder. */
export const keepAsSpare = async (output: string, folder: string): Promise<void> => {
  await removeSpares(output);
  const path = await renamed(output, folder, { from: 'previous', to: 'spare' });
  if (path === undefined) await clearPrevious(output, folder);
};

const leftBeside = async (output: string, role: Role): Promise<readonly string[]> => {
  const start = startOf(output, role);
  const names = await readdir(dirname(output));
  return names
    .filter((name) => name.startsWith(start) && /^\w{6}$/u.test(name.slice(start.length)))
    .map((name) => join(dirname(output), name));
};

/** Whether a build is working on an output folder, or a killed one has left something beside it. */
export const hasOthersBeside = async (output: string): Promise<boolean> => {
  const starts = [
    startOf(output, 'staging'),
    startOf(output, 'previous'),
    `.${basename(output)}.lock`,
  ];
  const names = await readdir(dirname(output));
  return names.some((name) => starts.some((start) => name.startsWith(start)));
};

const ageOf = async (path: string): Promise<number | undefined> =>
  (await stat(path).catch(() => undefined))?.mtimeMs;

/**
 * Restores the old site of a build that was killed after it had moved it away. It is complete,
 * because it is moved atomically, and is renamed before any of its files is removed.
 */
export const restorePrevious = async (output: string): Promise<void> => {
  if ((await ageOf(output)) !== undefined) return;
  let newest = { path: '', age: -1 };
  for (const folder of await leftBeside(output, 'previous')) {
    const age = await ageOf(folder);
    const hasSite = (await ageOf(siteIn(folder))) !== undefined;
    if (hasSite && age !== undefined && age > newest.age) newest = { path: folder, age };
  }
  if (newest.path) await rename(siteIn(newest.path), output);
};

/** Removes the remains of killed builds; the output itself must have been restored before. */
export const removeLeftovers = async (output: string): Promise<void> => {
  for (const folder of await leftBeside(output, 'staging')) await clearAway(folder);
  for (const folder of await leftBeside(output, 'previous')) await clearPrevious(output, folder);
};

/** Removes the old sites that were kept. */
export const removeSpares = async (output: string): Promise<void> => {
  for (const folder of await leftBeside(output, 'spare')) await clearAway(folder);
};

/**
 * The kept old site, renamed to a staging folder: a killed build may leave it half filled, and it
 * must not count as a site then. `undefined` if there is none.
 */
export const spareAsStaging = async (output: string): Promise<string | undefined> => {
  const [spare] = await leftBeside(output, 'spare');
  if (spare === undefined || (await ageOf(siteIn(spare))) === undefined) return undefined;
  return renamed(output, spare, { from: 'spare', to: 'staging' });
};
