import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type StrategyOptions } from 'workbox-strategies';
import { cacheName, type CacheKind } from '../cache-names.ts';
import { isSound } from './sound.ts';

declare const self: ServiceWorkerGlobalScope;

/** The path of the site; ends in `/`. */
export const base = new URL(self.registration.scope).pathname;

/** A query changes nothing on a static site: `/tim-kiem/?q=…` is one page, cached once. */
export const withoutQuery = (url: string): string => url.replace(/[?#].*$/u, '');

const offlineUrl = new URL(OFFLINE_PAGE, self.location.href).href;

/** Workbox's types are not compatible with `exactOptionalPropertyTypes`. */
const atMost = (maxEntries: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

const soundOnly = (kind: CacheKind): WorkboxPlugin => ({
  cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url),
  cacheWillUpdate: async ({ request, response }) =>
    isSound(kind, request.url, response) ? response : null,
});

/**
 * A page that was withdrawn, or has moved, must not be readable from this device any more. This
 * plugin comes first, because `null` ends the chain. A Wi-Fi sign-in page cannot cause such an
 * answer: a worker runs only under HTTPS.
 */
const forgetGone = (kind: CacheKind): WorkboxPlugin => ({
  cacheWillUpdate: async ({ request, response }) => {
    const { status, type } = response;
    if (status === 404 || status === 410 || type === 'opaqueredirect') {
      const cache = await caches.open(cacheName(base, kind));
      await cache.delete(withoutQuery(request.url), { ignoreVary: true });
    }
    return response;
  },
});

const keeping = (kind: CacheKind, ...plugins: readonly WorkboxPlugin[]): StrategyOptions => ({
  cacheName: cacheName(base, kind),
  matchOptions: { ignoreVary: true },
  plugins: [forgetGone(kind), soundOnly(kind), ...plugins],
});

/** The offline page is not a read page; it answers when nothing else does. */
const offlineInstead: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => (request.url === offlineUrl ? null : response),
  handlerDidError: () =>
    caches.match(offlineUrl, { cacheName: cacheName(base, 'offline'), ignoreVary: true }),
};

/** In a cache of its own, so that reading sixty pages does not evict it. */
export const offlinePage = new NetworkFirst(keeping('offline'));

/** No time limit: while there is a network, however slow, a reader never gets an old page. */
export const readPages = new NetworkFirst(keeping('pages', offlineInstead, atMost(60)));

/** Reading sixty other pages does not evict these. */
export const lastingPages = new NetworkFirst(keeping('lasting', offlineInstead));

const picturesKept = keeping('pictures', atMost(40));

/** Their names contain a hash, so a cached file is valid for ever. */
export const hashedPictures = new CacheFirst(picturesKept);

/** A file in `/media/` may be replaced under the same name: the network is asked first. */
export const mediaPictures = new NetworkFirst(picturesKept);

export const scripts = new CacheFirst(keeping('scripts', atMost(10)));

/** Names the current folders of the index: the network is asked first. */
export const searchEntry = new NetworkFirst(keeping('search'));

/** A search that was made once also works without a network. */
export const searchFiles = new CacheFirst(keeping('search', atMost(200)));
