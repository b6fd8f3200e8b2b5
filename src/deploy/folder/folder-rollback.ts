import { join } from 'node:path';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { formsOf } from '../compress.ts';
import { inPool } from '../../file-system/in-pool.ts';
import { changedFiles, manifestFile } from '../listed-files.ts';
import { makeNewer, newestSecond } from './place-file.ts';
import { clearUnfinished, listReleases, releaseIn, switchCurrent } from './release-folder.ts';
import { releaseBefore } from '../release-id.ts';
import { manifestOfRelease } from '../site-folder.ts';
import type { ReleaseList } from '../target.ts';
import { OperationError } from '../../operation/operation-error.ts';

/**
 * The release to go back to: the named one, or the one before the live one.
 *
 * @throws OperationError `DEPLOY_NO_RELEASE`; `DEPLOY_LOST_RELEASE` if it must be named because the
 * live one is missing
 */
export const releaseToGoBackTo = (list: ReleaseList, named: string | undefined): string => {
  const release = named ?? releaseBefore(list);
  if (release !== undefined && list.ids.includes(release)) return release;
  if (named === undefined && list.lost !== undefined) {
    throw new OperationError('DEPLOY_LOST_RELEASE', { link: list.lost });
  }
  throw new OperationError('DEPLOY_NO_RELEASE', { release: named });
};

/** The files that differ between two releases, including the manifest's own. */
export const filesThatDiffer = (
  next: SiteManifest,
  live: SiteManifest | undefined,
): readonly string[] => [...changedFiles(next, live).map(({ file }) => file), manifestFile];

/**
 * Gives old pages a newer time than the pages they replace; otherwise browsers would not notice the
 * change.
 */
const makeReleaseNewer = async (release: string, live: string): Promise<void> => {
  const next = await manifestOfRelease(release);
  /** A damaged live release must not prevent a rollback: then all files count as different. */
  const before = await manifestOfRelease(live).catch(() => undefined);
  const files = filesThatDiffer(next, before);
  await inPool(files, async (file) => {
    const replaced = await newestSecond(join(live, file));
    for (const form of formsOf(join(release, file))) await makeNewer(form, replaced);
  });
};

/** Which release to go back to. */
export interface RollbackOrder {
  /** Undefined for the one before the live one. */
  readonly named: string | undefined;
  /** @throws if another process publishes there anyway */
  readonly assertHeld: () => Promise<void>;
}

/**
 * Makes an earlier release live. No other process may publish there.
 *
 * @throws OperationError `DEPLOY_NO_RELEASE`
 */
export const goBackIn = async (
  folder: string,
  { named, assertHeld }: RollbackOrder,
): Promise<string> => {
  await clearUnfinished(folder);
  const list = await listReleases(folder);
  const release = releaseToGoBackTo(list, named);
  if (release === list.current) return release;
  if (list.current !== undefined) {
    await makeReleaseNewer(releaseIn(folder, release), releaseIn(folder, list.current));
  }
  await assertHeld();
  await switchCurrent(folder, release);
  return release;
};
