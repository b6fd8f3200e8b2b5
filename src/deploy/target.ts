import type { SiteManifest } from '../manifest/site-manifest.ts';

/** A built site that may be published: verified against its own manifest. */
export interface PublishableSite {
  readonly folder: string;
  readonly manifest: SiteManifest;
}

/** The result of a publication. */
export interface Publication {
  /** The name of the release; absent where a host keeps none. */
  readonly release?: string;
  /** How many files were sent, and how many were removed. */
  readonly sent: number;
  readonly removed: number;
}

/** The releases that a host keeps. */
export interface ReleaseList {
  /** Oldest first. */
  readonly ids: readonly string[];
  /** The live one. */
  readonly current?: string;
  /** Where the link to the live one leads, if there is no release. */
  readonly lost?: string;
}

/** What a host that keeps releases can do with them. */
export interface ReleaseHistory {
  /** @throws OperationError `DEPLOY_…` when the host cannot be asked */
  readonly list: () => Promise<ReleaseList>;
  /**
   * Makes an earlier release live, and returns its name: the one before the live one, or the
   * named one.
   *
   * A damaged or missing live release does not stop it.
   *
   * @throws OperationError `DEPLOY_NO_RELEASE` when there is none; `DEPLOY_LOST_RELEASE` when it
   * must be named
   */
  readonly goBack: (release?: string) => Promise<string>;
}

/**
 * The ledger of addresses once a site is live.
 *
 * @param there the text of the ledger at the target now
 * @param release the name of the release; absent where a host keeps none
 */
export type LedgerAfter = (there: string | undefined, release?: string) => string;

/** Where a site is published. */
export interface Target {
  /** Its name in messages; never contains a key. */
  readonly label: string;
  /**
   * The manifest of the live site; `undefined` where none has been published yet.
   *
   * @throws OperationError `DEPLOY_…` when that is not clear
   */
  readonly liveManifest: () => Promise<SiteManifest | undefined>;
  /**
   * The text of the ledger of addresses there: it stands beside the releases, so that going back to one
   * leaves it. `undefined` where there is none.
   *
   * @throws OperationError `DEPLOY_…` when that cannot be told
   */
  readonly ledger: () => Promise<string | undefined>;
  /**
   * Publishes the site, so that at every moment each request is answered with a complete page.
   * What fails once the site is live (removing old releases) is left to the next publication.
   *
   * @param live what `liveManifest` returned
   * @param onFile called at most once for each page and file of the manifest
   * @throws OperationError `DEPLOY_…` when it fails; the live site stays, except for
   * `DEPLOY_HALF_SENT` on a host without releases: there the next publication sends the rest
   * @throws OperationError `STAGED_…` when a file is not what the manifest says
   */
  readonly publish: (
    site: PublishableSite,
    live: SiteManifest | undefined,
    onFile?: () => void,
    ledgerAfter?: LedgerAfter,
  ) => Promise<Publication>;
  /** Absent where a host keeps no releases: there an earlier site is published again. */
  readonly history?: ReleaseHistory;
}
