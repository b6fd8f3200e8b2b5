/**
 * What is cached: read pages, pages that are never evicted (the front page, the board, the reader's
 * own unit), the offline page, pictures, scripts, the read files of the search index, and the sounds
 * that a listener has chosen.
 */
export const cacheKinds = [
  'pages',
  'lasting',
  'offline',
  'pictures',
  'scripts',
  'search',
  'sounds',
] as const;
export type CacheKind = (typeof cacheKinds)[number];

/**
 * Increased when the format of the caches changes; a worker removes the caches of other versions.
 */
const version = 1;

/** The prefix of a site's cache names; it keeps sites on one origin (`/`, `/tin/`) apart. */
export const cachePrefix = (base: string): string => `ban-tin ${base} `;

/** @param base the path of the site; ends in `/` */
export const cacheName = (base: string, kind: CacheKind): string =>
  `${cachePrefix(base)}${kind} ${version}`;
