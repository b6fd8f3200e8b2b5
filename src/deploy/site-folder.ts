import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ManifestError, readManifest } from '../publish/read-manifest.ts';
import type { SiteManifest } from '../publish/site-manifest.ts';
import { StagedSiteError } from '../publish/verify-staged.ts';
import { DeployError } from './deploy-error.ts';
import { manifestFile } from './listed-files.ts';

/**
 * The text of a built site's manifest, as the build wrote it.
 *
 * @throws StagedSiteError when the site has none
 */
export const readSiteManifest = async (folder: string): Promise<string> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => undefined);
  if (text === undefined) throw new StagedSiteError('missing', manifestFile);
  return text;
};

/**
 * Reads the manifest of what is live.
 *
 * @param place where it is from
 * @throws DeployError `foreign` when it is none: no publication has put it there
 */
export const readLiveManifest = (text: string, place: string): SiteManifest => {
  try {
    return readManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new DeployError('foreign', place, { cause: error });
  }
};

/**
 * The manifest of a release on this machine.
 *
 * @throws DeployError `foreign` when it has none: no publication has made it
 */
export const manifestOfRelease = async (release: string): Promise<SiteManifest> => {
  const text = await readFile(join(release, manifestFile), 'utf8').catch(() => '');
  return readLiveManifest(text, release);
};
