import { noMediaFacts, type MediaFacts } from '../media/media-facts.ts';
import type { SitePath } from '../url/site-path.ts';

/** Scripts with a hash in their names, which are built before the pages that refer to them. */
export interface SiteAssets {
  /** The script of every page. */
  readonly pageScript: SitePath;
  /** The script of the search page. */
  readonly searchScript: SitePath;
  /** The script of the offline page. */
  readonly offlineScript: SitePath;
  /** The script of the error page. */
  readonly notFoundScript: SitePath;
  /** The script of pages with a sound. */
  readonly playerScript: SitePath;
  /** Filters lists of units. */
  readonly unitFilterScript: SitePath;
  /** The script that the script of every page loads to show emergencies. */
  readonly emergencyScript: SitePath;
  /** The script that reads articles aloud, and the rules of the spoken form for it. */
  readonly voiceScript: SitePath;
  readonly spokenScript: SitePath;
}

/** The inputs of a site other than its content. */
export interface SiteMaterials {
  /** Absent in checks, which write no pages. */
  readonly assets: SiteAssets | undefined;
  readonly facts: MediaFacts;
}

/** Enough to check a site, or to try its pages. */
export const noMaterials: SiteMaterials = { assets: undefined, facts: noMediaFacts };
