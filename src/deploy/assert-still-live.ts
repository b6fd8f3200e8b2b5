import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';

const textOf = (manifest: SiteManifest | undefined): string =>
  manifest === undefined ? '' : manifestText(manifest);

/**
 * Before it holds the lock a publication has compared its site with the live one; another may have come
 * in between.
 *
 * @throws OperationError `DEPLOY_OVERTAKEN` when what is live is not what was compared
 */
export const assertStillLive = (
  compared: SiteManifest | undefined,
  live: SiteManifest | undefined,
): void => {
  if (textOf(compared) !== textOf(live)) throw new OperationError('DEPLOY_OVERTAKEN', {});
};
