import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ManifestError, readManifest } from '../manifest/read-manifest.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { StagedSiteError } from '../staging/verify-staged.ts';
import { DeployError } from './deploy-error.ts';
import { manifestFile } from './listed-files.ts';
import { ifThere } from '../file-system/if-there.ts';

/**
 * The text of a built site's manifest, as the build wrote it.
 *
 * @throws StagedSiteError when the site has none
 */
export const readSiteManifest = async (folder: string): Promise<string> => {
  const text = await ifThere(readFile(join(folder, manifestFile), 'utf8'));
  if (text === undefined) throw new StagedSiteError('missing', manifestFile);
  return text;
};

/**
 * Reads the manifest of what was published.
 *
 * @param text empty where there is none
 * @param place where it is from
 * @throws DeployError `no-manifest` when it is none: damaged, or taken away
 */
export const readPublishedManifest = (text: string, place: string): SiteManifest => {
  try {
    return readManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new DeployError('no-manifest', place, { cause: error });
  }
};

/**
 * The manifest of a release on this machine.
 *
 * @throws DeployError `no-manifest` when it has none, or a damaged one
 */
export const manifestOfRelease = async (release: string): Promise<SiteManifest> => {
  const text = await ifThere(readFile(join(release, manifestFile), 'utf8'));
  return readPublishedManifest(text ?? '', release);
};
