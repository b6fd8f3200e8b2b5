import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';

const textOf = (manifest: SiteManifest | undefined): string =>
  manifest === undefined ? '' : manifestText(manifest);

/**
 * A publication compares its site with the live one before it holds the lock; another publication
 * may have come in between.
 *
 * @throws OperationError `DEPLOY_OVERTAKEN` if the live site is not the compared one
 */
export const assertStillLive = (
  compared: SiteManifest | undefined,
  live: SiteManifest | undefined,
): void => {
  if (textOf(compared) !== textOf(live)) throw new OperationError('DEPLOY_OVERTAKEN', {});
};
