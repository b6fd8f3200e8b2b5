import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { programPackage } from '../own-files/own-files.ts';
import { ledgerHash, ledgerText, type Ledger } from '../permanence/ledger/ledger.ts';
import { nextRelease, recordRelease } from '../permanence/ledger/record-release.ts';
import { provenanceText, type Provenance } from '../provenance/provenance.ts';
import type { SiteFile } from '../url/site-file.ts';
import { sitePaths } from '../url/site-path.ts';
import type { ContentCommit } from './content-commit.ts';
import { programCode } from './program-code.ts';

/** What a build was made from, besides its content. */
export interface BuildInputs {
  readonly now: VietnamMoment;
  readonly ledger: Ledger | undefined;
  readonly commit: ContentCommit | undefined;
}

/** This process, as far as the bytes of a site may depend on it. */
export const thisRuntime = (): Provenance['runtime'] => {
  const { node, icu = '', unicode = '', tz = '' } = process.versions;
  return { node, icu, unicode, tz, platform: process.platform, arch: process.arch };
};

const provenanceOf = (
  manifest: SiteManifest,
  sha256: string,
  { now, ledger, commit }: BuildInputs,
): Provenance => ({
  format: 1,
  manifest: sha256,
  base: manifest.base ?? '',
  now: `${now}+07:00`,
  ...(ledger && { ledger: ledgerHash(ledger) }),
  ...(commit && { content: commit }),
  program: {
    name: programPackage.name,
    version: programPackage.version,
    code: programCode(),
  },
  runtime: thisRuntime(),
});

/**
 * The files beside a site, which its manifest does not list: the ledger for the time after it goes
 * live, and what the site was made from.
 */
export const filesBeside =
  (inputs: BuildInputs) =>
  (manifest: SiteManifest): readonly SiteFile[] => {
    const { ledger } = inputs;
    const { sha256 } = checksumOf(manifestText(manifest));
    const after = recordRelease(ledger, manifest, nextRelease(ledger, sha256));
    const provenance = provenanceOf(manifest, sha256, inputs);
    return [
      { path: sitePaths.ledger, bytes: ledgerText(after) },
      { path: sitePaths.provenance, bytes: provenanceText(provenance) },
      ...(ledger ? [{ path: sitePaths.provenanceLedger, bytes: ledgerText(ledger) }] : []),
    ];
  };
