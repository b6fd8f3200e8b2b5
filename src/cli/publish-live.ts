import type { SiteManifest } from '../manifest/site-manifest.ts';
import { namedLiveSite } from './live-site.ts';
import { OperationError } from '../operation/operation-error.ts';

interface LiveFlags {
  readonly live?: string;
  readonly first?: boolean;
}

/**
 * The sites to compare with: the one named by `--live`, and the target's own. An address without a
 * site may be a mistake, so `--first` must say that none is expected.
 *
 * @throws OperationError `USAGE_…` if `--first` is missing or wrong
 */
export const liveSitesOf = async (
  { live: typed, first }: LiveFlags,
  published: SiteManifest | undefined,
): Promise<readonly SiteManifest[]> => {
  const named = typed === undefined ? undefined : await namedLiveSite(typed);
  const lives = [named, published].filter((live) => live !== undefined);
  if (lives.length > 0 && first) {
    throw new OperationError('USAGE_NOT_FIRST', {});
  }
  if (lives.length > 0 || first || typed === undefined) return lives;
  throw new OperationError('USAGE_NOTHING_LIVE', { typed });
};
