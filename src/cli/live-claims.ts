import { liveTextAt, manifestFrom } from '../manifest/live-site-address.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';
import { ledgerHash } from '../permanence/ledger/ledger.ts';
import { signatureFault, type SignatureFault } from '../provenance/minisign/signature.ts';
import type { PublicKey } from '../provenance/minisign/public-key.ts';
import { readProvenance, type Provenance } from '../provenance/provenance.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { ledgerFrom } from './known-ledger.ts';

/** A ledger of 100,000 articles has about 87 MB, its manifest half of that. */
const limits = { milliseconds: 120_000, bytes: 256 * 1024 * 1024 };

/** What a live site says of itself. */
export interface LiveClaims {
  readonly base: BaseUrl;
  readonly text: string;
  readonly provenance: Provenance;
  readonly manifestText: string;
  readonly manifest: SiteManifest;
}

/** @throws OperationError `VERIFY_…`, `LIVE_…` if the site says nothing, or cannot be reached */
export const claimsOf = async (base: BaseUrl): Promise<LiveClaims> => {
  const read = async (path: SitePath): Promise<string> =>
    (await liveTextAt(base, path, limits)) ?? '';
  const text = await read(sitePaths.provenance);
  const provenance = readProvenance(text);
  if (!provenance) throw new OperationError('VERIFY_NO_PROVENANCE', { place: base });
  const manifestText = await read(sitePaths.siteManifest);
  return { base, text, provenance, manifestText, manifest: manifestFrom(manifestText, base) };
};

/**
 * The ledger that the site was built against; `undefined` if it was a first build.
 *
 * @throws OperationError `VERIFY_LEDGER` if it is not the one that the provenance names
 */
export const ledgerOf = async ({ base, provenance }: LiveClaims): Promise<string | undefined> => {
  if (provenance.ledger === undefined) return undefined;
  const text = await liveTextAt(base, sitePaths.provenanceLedger, limits);
  const ledger = ledgerFrom({ text, place: base });
  if (ledger && ledgerHash(ledger) === provenance.ledger) return text;
  throw new OperationError('VERIFY_LEDGER', { place: base });
};

/** Why the signature of a live site does not hold; `undefined` if it does. */
export const signatureFaultOf = async (
  { base, text }: LiveClaims,
  key: PublicKey,
): Promise<SignatureFault | undefined> => {
  const signature = (await liveTextAt(base, sitePaths.provenanceSignature, limits)) ?? '';
  return signatureFault(Buffer.from(text), signature, key);
};
