import { lstat, readdir, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../file-system/sync-files.ts';
import { ifThere } from '../../file-system/if-there.ts';
import { isReleaseId, releaseList, releasesToPrune } from '../release-id.ts';
import { makeServedFolder } from './served-folder.ts';
import type { ReleaseList } from '../target.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** The file that marks a folder as content of publications. */
export const releasesMark = {
  file: '.ban-tin-dai-hoi-releases',
  text: 'Releases of ban-tin-dai-hoi; publications add and remove folders in releases/.\n',
} as const;

/**
 * Prefixes of names in `releases/` that are not releases: being made, being removed, going live.
 */
const unfinished = {
  incoming: '.incoming-',
  removed: '.removed-',
  switching: '.switching-',
} as const;

const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

const releasesIn = (folder: string): string => join(folder, 'releases');
const currentIn = (folder: string): string => join(folder, 'current');

/** The folder of one release. */
export const releaseIn = (folder: string, id: string): string => join(releasesIn(folder), id);

/** Where a release is made before it has a name. */
export const incomingIn = (folder: string, id: string): string =>
  releaseIn(folder, unfinished.incoming + id);

/**
 * Refuses a folder with content that no publication made.
 *
 * @returns whether there have been publications
 * @throws OperationError `DEPLOY_FOREIGN`
 */
export const hasReleases = async (folder: string): Promise<boolean> => {
  if (!(await ifThere(lstat(folder)))) return false;
  if (!(await stat(folder)).isDirectory())
    throw new OperationError('DEPLOY_FOREIGN', { place: folder });
  const names = await readdir(folder);
  const current = await ifThere(lstat(currentIn(folder)));
  const isOurs = names.includes(releasesMark.file) && (!current || current.isSymbolicLink());
  if (names.length > 0 && !isOurs) throw new OperationError('DEPLOY_FOREIGN', { place: folder });
  return isOurs;
};

/** Marks the folder as content of publications. */
export const markFolder = async (folder: string): Promise<void> => {
  await makeServedFolder(folder);
  await writeFile(join(folder, releasesMark.file), releasesMark.text);
  await makeServedFolder(releasesIn(folder));
};

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await ifThere(readdir(folder))) ?? [];

/** The existing releases, and the target of `current`. */
export const listReleases = async (folder: string): Promise<ReleaseList> =>
  releaseList(await namesIn(releasesIn(folder)), await ifThere(readlink(currentIn(folder))));

/** The link is replaced by a rename, so that requests find it at every moment. */
export const switchCurrent = async (folder: string, id: string): Promise<void> => {
  const next = join(folder, '.current-next');
  await rm(next, { force: true });
  await symlink(`releases/${id}`, next, 'dir');
  await rename(next, currentIn(folder));
  await syncFolder(folder);
};

/**
 * Renames a synced release to its final name and makes it live. If the process is killed in
 * between, it does not count as a release.
 */
export const goLive = async (folder: string, id: string): Promise<void> => {
  const switching = releaseIn(folder, unfinished.switching + id);
  await writeFile(switching, '');
  await rename(incomingIn(folder, id), releaseIn(folder, id));
  await syncFolder(releasesIn(folder));
  await switchCurrent(folder, id);
  /** The release is already live; the next publication clears this. */
  await rm(switching, { force: true }).catch(() => {});
};

/** Renamed first, so that a half-removed one does not count as a release. */
const removeRelease = async (folder: string, id: string): Promise<void> => {
  const removed = releaseIn(folder, unfinished.removed + id);
  await rename(releaseIn(folder, id), removed);
  await removeFolder(removed);
};

/** Removes the remains of killed publications; nothing else may be running there. */
export const clearUnfinished = async (folder: string): Promise<void> => {
  const { current } = await listReleases(folder);
  const names = await namesIn(releasesIn(folder));
  for (const name of names.filter((each) => each.startsWith(unfinished.switching))) {
    const id = name.slice(unfinished.switching.length);
    if (isReleaseId(id) && id !== current && names.includes(id)) await removeRelease(folder, id);
    await rm(releaseIn(folder, name), { force: true });
  }
  for (const name of names.filter((each) => each.startsWith(unfinished.incoming))) {
    await removeFolder(releaseIn(folder, name));
  }
  /** Remains that cannot be removed do no harm. */
  for (const name of names.filter((each) => each.startsWith(unfinished.removed))) {
    await removeFolder(releaseIn(folder, name)).catch(() => {});
  }
};

/** Removes the oldest releases beyond those kept. */
export const pruneReleases = async (folder: string, keep: number): Promise<void> => {
  const list = await listReleases(folder);
  for (const id of releasesToPrune(list, keep)) await removeRelease(folder, id);
};
