import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';

/*
 * The holder of the output's lock (`lock-output.ts`) is the only build: everything next to the
 * output
 * that is not its own was left by a killed build.
 */

/** Folders next to the output: the site that is being made, the one that it replaces, and the one before that. */
type Role = 'staging' | 'previous' | 'spare';

const startOf = (output: string, role: Role): string => `.${basename(output)}.${role}-`;

/** The site's own folder within one of these. */
export const siteIn = (folder: string): string => join(folder, 'site');

/** Makes a folder next to the output. */
export const makeBeside = (output: string, role: Role): Promise<string> =>
  mkdtemp(join(dirname(output), startOf(output, role)));

const patience = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

/** In this thread, which costs a third of handing each file to another one; after each folder others have a turn. */
const clearSite = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    rmSync(join(folder, name), patience);
    await breathe();
  }
};

/**
 * Removes a folder, even while a file that was being written still arrives in it, as far as the
 * machine allows; the next build tries again.
 */
export const clearAway = async (folder: string): Promise<void> => {
  await clearSite(siteIn(folder)).catch(() => {});
  await rm(folder, patience).catch(() => {});
};

/** Gives a folder next to the output another role, in one step. @returns its path now; nothing if that failed */
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
 * removal is interrupted, a part of it must not come back as the old site.
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

/** Whether a build is at work on an output folder, or one that was killed has left something beside it. */
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
 * Restores the old site of a build that was killed after it had moved it away. It is complete: it
 * moves in one step, and loses its name before a file of it is removed.
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

/** Removes what killed builds have left; the output itself must have been restored before. */
export const removeLeftovers = async (output: string): Promise<void> => {
  for (const folder of await leftBeside(output, 'staging')) await clearAway(folder);
  for (const folder of await leftBeside(output, 'previous')) await clearPrevious(output, folder);
};

/** Removes the old sites that were kept. */
export const removeSpares = async (output: string): Promise<void> => {
  for (const folder of await leftBeside(output, 'spare')) await clearAway(folder);
};

/**
 * The old site that was kept, as the staging folder: a build that is killed leaves a half of it, which must
 * not be taken for a site. Nothing if there is none.
 */
export const spareAsStaging = async (output: string): Promise<string | undefined> => {
  const [spare] = await leftBeside(output, 'spare');
  if (spare === undefined || (await ageOf(siteIn(spare))) === undefined) return undefined;
  return renamed(output, spare, { from: 'spare', to: 'staging' });
};
