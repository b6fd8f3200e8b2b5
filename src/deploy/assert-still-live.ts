import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { DeployError } from './deploy-error.ts';

const textOf = (manifest: SiteManifest | undefined): string =>
  manifest === undefined ? '' : manifestText(manifest);

/**
 * Before it holds the lock a publication has compared its site with the live one; another may have come
 * in between.
 *
 * @throws DeployError `overtaken` when what is live is not what was compared
 */
export const assertStillLive = (
  compared: SiteManifest | undefined,
  live: SiteManifest | undefined,
): void => {
  if (textOf(compared) !== textOf(live)) throw new DeployError('overtaken', '');
};
