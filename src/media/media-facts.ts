import type { SitePath } from '../url/site-path.ts';

/** One size of a picture. */
export interface PictureFile {
  readonly path: SitePath;
  readonly width: number;
  readonly height: number;
}

/** A picture in the forms that browsers choose from, each list by width, narrowest first. */
export interface Picture {
  readonly avif: readonly PictureFile[];
  readonly webp: readonly PictureFile[];
  /** JPEG, or PNG where the picture is see-through: for browsers that know neither. */
  readonly fallback: readonly PictureFile[];
  /** Cropped to 1200 by 630 for links on social networks; JPEG. */
  readonly card: SitePath;
}

/** What can be told of media files only by reading them whole, by their path (`/media/x.jpg`). */
export interface MediaFacts {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Length of sound files. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** For checks, and for sites without media. */
export const noMediaFacts: MediaFacts = { pictures: new Map(), seconds: new Map() };
