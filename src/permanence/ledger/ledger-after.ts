import { checksumOf } from '../../file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../../manifest/site-manifest.ts';
import { laterRelease, type Ledger } from './ledger.ts';
import { mergedLedger } from './merge-ledgers.ts';
import { nextRelease, recordRelease } from './record-release.ts';

/**
 * The ledger after a site goes live: the ledger from the comparison, the ledger that another
 * publisher has written at the target meanwhile, and the site itself.
 *
 * @param release the name of the release; if a host gives none, or an earlier one, it is derived
 * from the ledger
 */
export const ledgerAfterRelease = (
  site: SiteManifest,
  { known, there }: { readonly known: Ledger | undefined; readonly there: Ledger | undefined },
  release?: string,
): Ledger => {
  const ledger = mergedLedger([known, there]);
  const isLater =
    release !== undefined && (!ledger || laterRelease(release, ledger.release) === release);
  const { sha256 } = checksumOf(manifestText(site));
  return recordRelease(ledger, site, isLater ? release : nextRelease(ledger, sha256));
};
