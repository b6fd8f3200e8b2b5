import type { SiteManifest } from '../manifest/site-manifest.ts';

/** A built site that may be published: verified against its own manifest. */
export interface PublishableSite {
  readonly folder: string;
  readonly manifest: SiteManifest;
}

/** What a publication has done. */
export interface Publication {
  /** The name of the release; absent where a host keeps none. */
  readonly release?: string;
  /** How many files were sent, and how many were taken away. */
  readonly sent: number;
  readonly removed: number;
}

/** The releases that a host keeps. */
export interface ReleaseList {
  /** Oldest first. */
  readonly ids: readonly string[];
  /** The one that is live. */
  readonly current?: string;
  /** Where the link to the live one leads, if no release is there. */
  readonly lost?: string;
}

/** What a host that keeps releases can do with them. */
export interface ReleaseHistory {
  /** @throws OperationError `DEPLOY_…` when the host cannot be asked */
  readonly list: () => Promise<ReleaseList>;
  /**
   * Makes an earlier release live, and answers which: the one before the live one, or the one named.
   *
   * A live release that is damaged or lost does not stand in the way.
   *
   * @throws OperationError `DEPLOY_NO_RELEASE` when there is none; `lost-release` when it must be named
   */
  readonly goBack: (release?: string) => Promise<string>;
}

/** Where a site is published. */
export interface Target {
  /** How messages name it; never holds a key. */
  readonly label: string;
  /**
   * The manifest of the site that is live there; `undefined` where none has been published yet.
   *
   * @throws OperationError `DEPLOY_…` when that cannot be told
   */
  readonly liveManifest: () => Promise<SiteManifest | undefined>;
  /**
   * Puts the site there, so that at every moment each request is answered with a whole page. What
   * fails once the site is live (old releases that cannot be removed) is left to the next publication.
   *
   * @param live what `liveManifest` answered
   * @param onFile called at most once for each page and file of the manifest
   * @throws OperationError `DEPLOY_…` when it cannot be done; what is live stays, but for `half-sent`, which only a
   *   host without releases knows: there the next publication sends the rest
   * @throws OperationError `STAGED_…` when a file is not what the manifest says
   */
  readonly publish: (
    site: PublishableSite,
    live: SiteManifest | undefined,
    onFile?: () => void,
  ) => Promise<Publication>;
  /** Absent where a host keeps no releases: there an earlier site is published again. */
  readonly history?: ReleaseHistory;
}
