import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { fileLines } from '../file-lines.ts';
import { filesThatDiffer, releaseToGoBackTo } from '../folder/folder-rollback.ts';
import { listRemote, manifestOfRemote } from './remote-releases.ts';
import { newerScript, switchScript } from './remote-scripts.ts';
import { runRemote, type RemoteFolder } from './remote-shell.ts';
import { hasCode } from '../../operation/operation-error.ts';

/** A damaged live release must not prevent a rollback: then all files count as different. */
const manifestIfSound = async (
  remote: RemoteFolder,
  release: string,
): Promise<SiteManifest | undefined> => {
  try {
    return await manifestOfRemote(remote, release);
  } catch (error) {
    if (hasCode(error, 'DEPLOY_NO_MANIFEST')) return undefined;
    throw error;
  }
};

/** Which release to go back to. */
export interface FarRollback {
  /** Undefined for the one before the live one. */
  readonly named: string | undefined;
  /** @throws if the lock was lost */
  readonly assertHeld: () => void;
}

/**
 * Makes an earlier release live. No one else may publish there.
 *
 * @throws OperationError `DEPLOY_NO_RELEASE`; `DEPLOY_LOST_RELEASE` if it must be named
 */
export const goBackAt = async (
  remote: RemoteFolder,
  { named, assertHeld }: FarRollback,
): Promise<string> => {
  const list = await listRemote(remote);
  const release = releaseToGoBackTo(list, named);
  if (release === list.current) return release;
  if (list.current !== undefined) {
    const next = await manifestOfRemote(remote, release);
    const files = filesThatDiffer(next, await manifestIfSound(remote, list.current));
    await runRemote(remote, newerScript, [`releases/${release}`], fileLines(files));
  }
  assertHeld();
  await runRemote(remote, switchScript, [`releases/${release}`, release]);
  return release;
};
