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

/** A small copy of a sound for slow networks. */
export interface SmallSound {
  readonly path: SitePath;
  /** As computed from the length of the sound. */
  readonly bytes: number;
}

/** What pages say of a sound. */
export interface SoundFacts {
  /** Whole seconds. */
  readonly seconds: number;
  /** Of the published file, which has no tags. */
  readonly bytes: number;
  readonly small: SmallSound | undefined;
}

/** Facts that require reading whole media files, by path (`/media/x.jpg`). */
export interface MediaFacts {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly sounds: ReadonlyMap<string, SoundFacts>;
}

/** For checks, and for sites without media. */
export const noMediaFacts: MediaFacts = { pictures: new Map(), sounds: new Map() };
