import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ManifestError, readManifest } from '../manifest/read-manifest.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { manifestFile } from './listed-files.ts';
import { ifThere } from '../file-system/if-there.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * The text of a built site's manifest, as the build wrote it.
 *
 * @throws OperationError `STAGED_…` if the site has none
 */
export const readSiteManifest = async (folder: string): Promise<string> => {
  const text = await ifThere(readFile(join(folder, manifestFile), 'utf8'));
  if (text === undefined) throw new OperationError('STAGED_MISSING', { file: manifestFile });
  return text;
};

/**
 * Reads the manifest of a published site.
 *
 * @param text empty if there is none
 * @param place its origin
 * @throws OperationError `DEPLOY_NO_MANIFEST` if it is missing or damaged
 */
export const readPublishedManifest = (text: string, place: string): SiteManifest => {
  try {
    return readManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new OperationError('DEPLOY_NO_MANIFEST', { place }, { cause: error });
  }
};

/**
 * The manifest of a release on this machine.
 *
 * @throws OperationError `DEPLOY_NO_MANIFEST` if it is missing or damaged
 */
export const manifestOfRelease = async (release: string): Promise<SiteManifest> => {
  const text = await ifThere(readFile(join(release, manifestFile), 'utf8'));
  return readPublishedManifest(text ?? '', release);
};
