import { liveAddress, readLiveSite } from '../manifest/live-site.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { folderOf } from './options.ts';

/**
 * The manifest of the site that `--live` names; `undefined` if nothing is live there.
 *
 * @throws OperationError `LIVE_…` if that cannot be determined
 */
export const namedLiveSite = (typed: string): Promise<SiteManifest | undefined> => {
  const base = liveAddress(typed);
  return readLiveSite(base ? { base } : { path: folderOf(typed).path });
};
