import type { SiteManifest } from '../publish/site-manifest.ts';

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

/** Where a site is published. */
export interface Target {
  /** How messages name it. */
  readonly label: string;
  /**
   * The manifest of the site that is live there; `undefined` where none has been published yet.
   *
   * @throws DeployError when that cannot be told
   */
  readonly liveManifest: () => Promise<SiteManifest | undefined>;
  /**
   * Puts the site there, so that at every moment each request is answered with a whole page.
   *
   * @param live what `liveManifest` answered
   * @throws DeployError when it cannot be done; what is live stays
   */
  readonly publish: (
    site: PublishableSite,
    live: SiteManifest | undefined,
    onFile?: () => void,
  ) => Promise<Publication>;
}
