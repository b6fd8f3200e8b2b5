import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import type { LastingAddress } from './compare-addresses.ts';

/** What is known while the causes are determined. */
export interface Case {
  readonly live: SiteManifest;
  readonly next: SiteManifest;
  readonly vanished: readonly LastingAddress[];
  /** The present places of articles with a lost address, by that address. */
  readonly moved: ReadonlyMap<string, ManifestPage>;
  /**
   * Whether the site was built with everything that is known about addresses that were ever live.
   */
  readonly isFresh: boolean;
}
