import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { liveReleaseOf, releaseList } from '../release-id.ts';
import { foreignWord, listScript, manifestScript } from './remote-scripts.ts';
import { placeOf, runRemote, type RemoteFolder } from './remote-shell.ts';
import { readPublishedManifest } from '../site-folder.ts';
import type { ReleaseList } from '../target.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** @throws OperationError `DEPLOY_FOREIGN` if the folder has content that no publication made */
export const listRemote = async (remote: RemoteFolder): Promise<ReleaseList> => {
  const text = await runRemote(remote, listScript);
  const [head = '', ...names] = text.trimEnd().split('\n');
  if (head === foreignWord) throw new OperationError('DEPLOY_FOREIGN', { place: placeOf(remote) });
  return releaseList(names, head);
};

/**
 * The manifest of a release.
 *
 * @throws OperationError `DEPLOY_NO_MANIFEST` if it is missing or damaged
 */
export const manifestOfRemote = async (
  remote: RemoteFolder,
  release: string,
): Promise<SiteManifest> => {
  const text = await runRemote(remote, manifestScript, [release]);
  return readPublishedManifest(text, `${placeOf(remote)}/releases/${release}`);
};

/** The manifest of the live site; `undefined` if nothing has been published yet. */
export const liveAt = async (remote: RemoteFolder): Promise<SiteManifest | undefined> => {
  const current = liveReleaseOf(await listRemote(remote));
  return current === undefined ? undefined : manifestOfRemote(remote, current);
};
