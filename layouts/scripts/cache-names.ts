/**
 * What is kept: read pages, those that no other pushes out (the front page, the board, the reader's own unit),
 * the offline page, pictures, scripts, what was read of the search index.
 */
export const cacheKinds = ['pages', 'lasting', 'offline', 'pictures', 'scripts', 'search'] as const;
export type CacheKind = (typeof cacheKinds)[number];

/** Raised when what is kept changes its form; a worker removes the caches of other versions. */
const version = 1;

/** How the names of a site's caches begin; sites on one origin (`/`, `/tin/`) keep apart. */
export const cachePrefix = (base: string): string => `ban-tin ${base} `;

/** @param base the path that the site lives under, ends in `/` */
export const cacheName = (base: string, kind: CacheKind): string =>
  `${cachePrefix(base)}${kind} ${version}`;
