import { basename } from 'node:path/posix';
import type { SiteManifest } from '../publish/site-manifest.ts';
import { DeployError } from './deploy-error.ts';
import { releasesAmong } from './release-id.ts';
import { foreignWord, listScript, manifestScript } from './remote-scripts.ts';
import { runRemote, type RemoteFolder } from './remote-shell.ts';
import { readLiveManifest } from './site-folder.ts';
import type { ReleaseList } from './target.ts';

const placeOf = ({ host, folder }: RemoteFolder): string => `${host}:${folder}`;

/** @throws DeployError `foreign` when the folder holds what no publication made */
export const listRemote = async (remote: RemoteFolder): Promise<ReleaseList> => {
  const text = await runRemote(remote, listScript);
  const [head = '', ...names] = text.trimEnd().split('\n');
  if (head === foreignWord) throw new DeployError('foreign', placeOf(remote));
  const ids = releasesAmong(names);
  const current = ids.find((id) => id === basename(head));
  return { ids, ...(current !== undefined && { current }) };
};

/** The manifest of a release; `undefined` where it has none. */
export const manifestOfRemote = async (
  remote: RemoteFolder,
  release: string,
): Promise<SiteManifest | undefined> => {
  const text = await runRemote(remote, manifestScript, [release]);
  return text === '' ? undefined : readLiveManifest(text, placeOf(remote));
};
