import type { SiteManifest } from '../manifest/site-manifest.ts';

/** A built site that may be published: verified against its own manifest. */
export interface PublishableSite {
  readonly folder: string;
  readonly manifest: SiteManifest;
}

/** The result of a publication. */
export interface Publication {
  /** The name of the release; absent if the host keeps none. */
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
  /** The target of the link to the live release, if that release does not exist. */
  readonly lost?: string;
}

/** The operations of a host that keeps releases. */
export interface ReleaseHistory {
  /** @throws OperationError `DEPLOY_…` if the host cannot be reached */
  readonly list: () => Promise<ReleaseList>;
  /**
   * Makes an earlier release live, and returns its name: the one before the live one, or the named
   * one.
   *
   * Works even if the live release is damaged or missing.
   *
   * @throws OperationError `DEPLOY_NO_RELEASE` if there is none; `DEPLOY_LOST_RELEASE` if it must
   * be named
   */
  readonly goBack: (release?: string) => Promise<string>;
}

/**
 * The address ledger after a site goes live.
 *
 * @param there the text of the ledger at the target now
 * @param release the name of the release; absent if the host keeps none
 */
export type LedgerAfter = (there: string | undefined, release?: string) => string;

/** The place where a site is published. */
export interface Target {
  /** Its name in messages; never contains a key. */
  readonly label: string;
  /**
   * The manifest of the live site; `undefined` if none has been published yet.
   *
   * @throws OperationError `DEPLOY_…` if that is not clear
   */
  readonly liveManifest: () => Promise<SiteManifest | undefined>;
  /**
   * The text of the address ledger there: it is beside the releases, so that a rollback does not
   * affect it. `undefined` if there is none.
   *
   * @throws OperationError `DEPLOY_…` if that is not clear
   */
  readonly ledger: () => Promise<string | undefined>;
  /**
   * Publishes the site; at every moment each request is answered with a complete page. Failures
   * after the site is live (when removing old releases) are left to the next publication.
   *
   * @param live the result of `liveManifest`
   * @param onFile called at most once for each page and file of the manifest
   * @throws OperationError `DEPLOY_…` if it fails; the live site stays, except for
   * `DEPLOY_HALF_SENT` on a host without releases: there the next publication sends the rest
   * @throws OperationError `STAGED_…` if a file differs from the manifest
   */
  readonly publish: (
    site: PublishableSite,
    live: SiteManifest | undefined,
    onFile?: () => void,
    ledgerAfter?: LedgerAfter,
  ) => Promise<Publication>;
  /** Absent if a host keeps no releases: there an earlier site is published again. */
  readonly history?: ReleaseHistory;
}
