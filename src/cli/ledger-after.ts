import { checksumOf } from '../file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { ledgerText, type Ledger } from '../permanence/ledger/ledger.ts';
import { nextRelease, recordRelease } from '../permanence/ledger/record-release.ts';

/** The ledger for the time after a site goes live, as text. */
export const ledgerAfter =
  (ledger: Ledger | undefined): ((manifest: SiteManifest) => string) =>
  (manifest) => {
    const release = nextRelease(ledger, checksumOf(manifestText(manifest)).sha256);
    return ledgerText(recordRelease(ledger, manifest, release));
  };
