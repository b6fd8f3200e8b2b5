import { cacheName, type CacheKind } from '../cache-names.ts';
import { base } from './keepers.ts';

declare const self: ServiceWorkerGlobalScope;

const isGone = (url: string): boolean => {
  const { pathname, origin } = new URL(url);
  /** The tombstone of a removed file is in a folder named after the file. */
  const paths = [pathname, `${pathname}/`];
  return origin === self.location.origin && paths.some((path) => GONE_PAGES.indexOf(path) >= 0);
};

/** Whether a page links to something that was removed, or a file of the search index names it. */
const tellsOfGone = async (cache: Cache, request: Request): Promise<boolean> => {
  const text = (await (await cache.match(request))?.text()) ?? '';
  return GONE_PAGES.some((path) => text.indexOf(`"${path}"`) >= 0);
};

const cleanse = async (kind: CacheKind): Promise<void> => {
  const cache = await caches.open(cacheName(base, kind));
  for (const request of await cache.keys()) {
    const isPicture = kind === 'pictures' || kind === 'sounds';
    if (isGone(request.url) || (!isPicture && (await tellsOfGone(cache, request)))) {
      await cache.delete(request);
    }
  }
};

/**
 * Removes from this device what the site has withdrawn, even if nobody opens it: the pages and
 * files themselves, the lists that still name them, and their entries in the cached search index.
 * Each build puts the list into the worker, and browsers look for a new worker at every visit.
 */
export const forgetGone = async (): Promise<void> => {
  if (GONE_PAGES.length === 0) return;
  const kinds: readonly CacheKind[] = ['pages', 'lasting', 'search', 'pictures', 'sounds'];
  await Promise.all(kinds.map(cleanse));
};
