import { liveFiles } from '../manifest/live-file.ts';
import { liveAddress, readLiveSite } from '../manifest/live-site.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { folderOf } from './options.ts';

const placeOf = (typed: string): Parameters<typeof readLiveSite>[0] => {
  const base = liveAddress(typed);
  return base ? { base } : { path: folderOf(typed).path };
};

/**
 * The manifest of the site that `--live` names; `undefined` if nothing is live there.
 *
 * @throws OperationError `LIVE_…` if that cannot be determined
 */
export const namedLiveSite = (typed: string): Promise<SiteManifest | undefined> =>
  readLiveSite(placeOf(typed));

/** Reads files of the site that `--live` names; each is compared with its manifest. */
export const namedLiveFiles = (
  typed: string,
  manifest: SiteManifest,
): ReturnType<typeof liveFiles> => liveFiles(placeOf(typed), manifest);
