import { noMediaFacts, type MediaFacts } from '../media/media-facts.ts';
import type { SitePath } from '../url/site-path.ts';

/** What pages refer to that is made before them: scripts with a hash in their names. */
export interface SiteAssets {
  /** The script of every page. */
  readonly pageScript: SitePath;
  /** The script of the search page. */
  readonly searchScript: SitePath;
  /** The script of the offline page. */
  readonly offlineScript: SitePath;
  /** The script of the error page. */
  readonly notFoundScript: SitePath;
}

/** What a site is made from besides its content. */
export interface SiteMaterials {
  /** Absent in checks, which write no page. */
  readonly assets: SiteAssets | undefined;
  readonly facts: MediaFacts;
}

/** Enough to find what is wrong with a site, or to try its pages. */
export const noMaterials: SiteMaterials = { assets: undefined, facts: noMediaFacts };
