import type { SitePath } from '../url/site-path.ts';

/** One size of a picture. */
export interface PictureFile {
  readonly path: SitePath;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture in the formats that browsers choose from; each list is sorted by width, narrowest
 * first.
 */
export interface Picture {
  readonly avif: readonly PictureFile[];
  readonly webp: readonly PictureFile[];
  /** JPEG, or PNG for transparent pictures: for browsers that support neither of the others. */
  readonly fallback: readonly PictureFile[];
  /** Cropped to 1200 by 630 for links on social networks; JPEG. */
  readonly card: SitePath;
}

/** Facts that require reading whole media files, by path (`/media/x.jpg`). */
export interface MediaFacts {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The durations of sound files. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** For checks, and for sites without media. */
export const noMediaFacts: MediaFacts = { pictures: new Map(), seconds: new Map() };
