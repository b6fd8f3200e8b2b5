import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import type { LastingAddress } from './compare-addresses.ts';

/** What is known while the causes are looked for. */
export interface Case {
  readonly live: SiteManifest;
  readonly next: SiteManifest;
  readonly vanished: readonly LastingAddress[];
  /** Where articles stand now whose address is lost, by that address. */
  readonly moved: ReadonlyMap<string, ManifestPage>;
  /** Whether the site was built against all that is known of the addresses that were ever live. */
  readonly isFresh: boolean;
}
