import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type StrategyOptions } from 'workbox-strategies';
import { cacheName, type CacheKind } from '../cache-names.ts';
import { isSound } from './sound.ts';

declare const self: ServiceWorkerGlobalScope;

/** The path that the site lives under, ends in `/`. */
export const base = new URL(self.registration.scope).pathname;

/** A query changes nothing on a static site: `/tim-kiem/?q=…` is one page, kept once. */
export const withoutQuery = (url: string): string => url.replace(/[?#].*$/u, '');

const offlineUrl = new URL(OFFLINE_PAGE, self.location.href).href;

/** Workbox's types were not written for `exactOptionalPropertyTypes`. */
const atMost = (maxEntries: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

const soundOnly = (kind: CacheKind): WorkboxPlugin => ({
  cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url),
  cacheWillUpdate: async ({ request, response }) =>
    isSound(kind, request.url, response) ? response : null,
});

/**
 * A page that was taken down, or has moved, must not be read on from this device. It comes first: `null` ends
 * the row. No sign-in page of a Wi-Fi can answer so: a worker lives under HTTPS alone.
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

/** The offline page itself is no read page; it answers where nothing else does. */
const offlineInstead: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => (request.url === offlineUrl ? null : response),
  handlerDidError: () =>
    caches.match(offlineUrl, { cacheName: cacheName(base, 'offline'), ignoreVary: true }),
};

/** Kept apart from the read pages, so that reading sixty of them does not push it out. */
export const offlinePage = new NetworkFirst(keeping('offline'));

/** No time limit: while there is a network, however slow, no page is ever an old one. */
export const readPages = new NetworkFirst(keeping('pages', offlineInstead, atMost(60)));

/** Reading sixty other pages does not push these out. */
export const lastingPages = new NetworkFirst(keeping('lasting', offlineInstead));

const picturesKept = keeping('pictures', atMost(40));

/** Their names bear a hash: what is kept under a name is right for ever. */
export const hashedPictures = new CacheFirst(picturesKept);

/** A file in `/media/` may be replaced under its name: the network is asked first. */
export const mediaPictures = new NetworkFirst(picturesKept);

export const scripts = new CacheFirst(keeping('scripts', atMost(10)));

/** Says which folders of the index are right now: the network is asked first. */
export const searchEntry = new NetworkFirst(keeping('search'));

/** What was searched for once can be searched for without a network. */
export const searchFiles = new CacheFirst(keeping('search', atMost(200)));
