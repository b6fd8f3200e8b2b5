import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { hasTombstone } from '../compare-addresses.ts';
import type { Ledger } from './ledger.ts';

/**
 * A site without those of its withdrawn files that were never live: a manifest lists every file
 * that only withdrawn texts name. A file with a tombstone, or in the ledger, was once live.
 */
export const withKnownWithdrawals = (
  site: SiteManifest,
  ledger: Ledger | undefined,
): SiteManifest => {
  if (site.withdrawnFiles.length === 0) return site;
  const isSaid = hasTombstone(site);
  const known = new Set(
    ledger?.addresses.flatMap(({ address, fate }) => (fate === 'dropped' ? [] : address)),
  );
  const withdrawnFiles = site.withdrawnFiles.filter((path) => isSaid(path) || known.has(path));
  return { ...site, withdrawnFiles };
};
