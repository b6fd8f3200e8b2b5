import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './own-files.ts';

/** What npm's lockfiles list about a package. */
interface Listed {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

type Packages = Readonly<Record<string, Listed>>;

const packagesOf = (file: string): Packages =>
  (JSON.parse(readFileSync(file, 'utf8')) as { readonly packages?: Packages }).packages ?? {};

const timeOf = (file: string): number | undefined =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Whether a package must be there, at any installation. */
const isNeeded = (place: string, { dev, optional, devOptional }: Listed): boolean =>
  place.startsWith('node_modules/') && !dev && !optional && !devOptional;

const nameOf = (place: string): string => place.replace(/^.*node_modules\//u, '');

/**
 * The first package of the lockfile that is not installed, or in another version: packages are
 * older than the sources after `git pull` without `npm ci`. The lists are compared only if the
 * lockfile was written after the installation; otherwise this asks for two times of files.
 *
 * @param folder that of `package-lock.json`; a program that is itself a package has none
 * @returns `undefined` if all are there, or if another package manager has installed them
 */
export const outdatedPackage = (folder: string = programFolder): string | undefined => {
  const lockfile = join(folder, 'package-lock.json');
  const installation = join(folder, 'node_modules', '.package-lock.json');
  const [locked, installed] = [timeOf(lockfile), timeOf(installation)];
  if (locked === undefined || (installed !== undefined && installed >= locked)) return undefined;
  if (installed === undefined && existsSync(join(folder, 'node_modules'))) return undefined;
  const present = installed === undefined ? {} : packagesOf(installation);
  const missing = Object.entries(packagesOf(lockfile)).find(
    ([place, listed]) => isNeeded(place, listed) && present[place]?.version !== listed.version,
  );
  return missing && nameOf(missing[0]);
};
