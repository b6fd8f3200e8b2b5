import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Who builds, so that builds at one time leave each other's folders alone. */
export interface Builder {
  /** The number of its process. */
  readonly id: number;
  /** Whether the folders of a build with this number may still be in use. */
  readonly isAlive: (id: number) => boolean;
}

/** Folders beside the output: the site that is being made, and the one that it replaces. */
type Role = 'staging' | 'previous';

/** The site's own folder within one of these. */
export const siteIn = (folder: string): string => join(folder, 'site');

/** Makes a folder beside the output whose name says whose it is. */
export const makeBeside = (output: string, role: Role, { id }: Builder): Promise<string> =>
  mkdtemp(join(dirname(output), `.${basename(output)}.${role}-${id}-`));

/** Removes a folder, even while a file that was being written still arrives in it. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });

/** The folders of one role that builds which have ended have left beside the output. */
const leftBeside = async (
  output: string,
  role: Role,
  { isAlive }: Builder,
): Promise<readonly string[]> => {
  const start = `.${basename(output)}.${role}-`;
  const names = await readdir(dirname(output)).catch(() => []);
  return names
    .filter((name) => {
      const id = name.startsWith(start) && /^(\d+)-\w{6}$/u.exec(name.slice(start.length))?.[1];
      return typeof id === 'string' && !isAlive(Number(id));
    })
    .map((name) => join(dirname(output), name));
};

const ageOf = async (path: string): Promise<number | undefined> =>
  (await stat(path).catch(() => undefined))?.mtimeMs;

/** Puts back the old site of a build that was killed after it had moved it away. */
export const restorePrevious = async (output: string, builder: Builder): Promise<void> => {
  if ((await ageOf(output)) !== undefined) return;
  let newest = { path: '', age: -1 };
  for (const folder of await leftBeside(output, 'previous', builder)) {
    const age = await ageOf(folder);
    const hasSite = (await ageOf(siteIn(folder))) !== undefined;
    if (hasSite && age !== undefined && age > newest.age) newest = { path: folder, age };
  }
  /** Another build that starts now may have been faster. */
  if (newest.path) await rename(siteIn(newest.path), output).catch(() => {});
};

/** Removes what builds that were killed have left; the output itself must be in order before. */
export const removeLeftovers = async (output: string, builder: Builder): Promise<void> => {
  const staging = await leftBeside(output, 'staging', builder);
  const previous =
    (await ageOf(output)) === undefined ? [] : await leftBeside(output, 'previous', builder);
  for (const folder of [...staging, ...previous]) await removeFolder(folder);
};
