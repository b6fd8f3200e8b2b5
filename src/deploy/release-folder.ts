import { lstat, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { isReleaseId, releasesAmong, releasesToPrune } from './release-id.ts';
import { makeServedFolder } from './served-folder.ts';
import type { ReleaseList } from './target.ts';

/** The file that says that publications made what stands in a folder. */
export const releasesMark = {
  file: '.ban-tin-dai-hoi-releases',
  text: 'Releases of ban-tin-dai-hoi; publications add and remove folders in releases/.\n',
} as const;

/** How names begin in `releases/` that are no releases: being made, being removed, going live. */
export const unfinished = {
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

/** Where a release is made before it has a name of its own. */
export const incomingIn = (folder: string, id: string): string =>
  releaseIn(folder, unfinished.incoming + id);

/**
 * Refuses a folder that holds what no publication made.
 *
 * @returns whether publications have been there
 * @throws DeployError `foreign`
 */
export const hasReleases = async (folder: string): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return false;
  const names = await readdir(folder).catch(() => {
    throw new DeployError('foreign', folder);
  });
  const current = await lstat(currentIn(folder)).catch(() => undefined);
  const isOurs = names.includes(releasesMark.file) && (!current || current.isSymbolicLink());
  if (names.length > 0 && !isOurs) throw new DeployError('foreign', folder);
  return isOurs;
};

/** Makes the folder one of publications. */
export const markFolder = async (folder: string): Promise<void> => {
  await makeServedFolder(folder);
  await writeFile(join(folder, releasesMark.file), releasesMark.text);
  await makeServedFolder(releasesIn(folder));
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/** The releases that are there; a link to one that is not there counts as none. */
export const listReleases = async (folder: string): Promise<ReleaseList> => {
  const ids = releasesAmong(await namesIn(releasesIn(folder)));
  const link = await readlink(currentIn(folder)).catch(() => '');
  const current = ids.find((id) => id === basename(link));
  return { ids, ...(current !== undefined && { current }) };
};

/** Readers' requests follow the link, and find it at every moment: it is replaced by a rename. */
export const switchCurrent = async (folder: string, id: string): Promise<void> => {
  const next = join(folder, '.current-next');
  await rm(next, { force: true });
  await symlink(`releases/${id}`, next, 'dir');
  await rename(next, currentIn(folder));
};

/** Gives a finished release its name and makes it live. Killed between, it is no release. */
export const goLive = async (folder: string, id: string): Promise<void> => {
  const switching = releaseIn(folder, unfinished.switching + id);
  await writeFile(switching, '');
  await rename(incomingIn(folder, id), releaseIn(folder, id));
  await switchCurrent(folder, id);
  await rm(switching, { force: true });
};

/** Renamed first: what is half removed must not be taken for a release. */
const removeRelease = async (folder: string, id: string): Promise<void> => {
  const removed = releaseIn(folder, unfinished.removed + id);
  await rename(releaseIn(folder, id), removed);
  await removeFolder(removed);
};

/** Removes what killed publications have left; nothing else may be at work there. */
export const clearUnfinished = async (folder: string): Promise<void> => {
  const { current } = await listReleases(folder);
  const names = await namesIn(releasesIn(folder));
  for (const name of names.filter((each) => each.startsWith(unfinished.switching))) {
    const id = name.slice(unfinished.switching.length);
    if (isReleaseId(id) && id !== current && names.includes(id)) await removeRelease(folder, id);
    await rm(releaseIn(folder, name), { force: true });
  }
  const starts = [unfinished.incoming, unfinished.removed];
  for (const name of names.filter((each) => starts.some((start) => each.startsWith(start)))) {
    await removeFolder(releaseIn(folder, name));
  }
};

/** Removes the oldest releases beyond those kept. */
export const pruneReleases = async (folder: string, keep: number): Promise<void> => {
  const list = await listReleases(folder);
  for (const id of releasesToPrune(list, keep)) await removeRelease(folder, id);
};
