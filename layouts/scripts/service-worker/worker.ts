import { registerRoute } from 'workbox-routing';
import { provideAllSettled } from './all-settled.ts';
import { cacheKinds, cacheName } from '../cache-names.ts';
import { forgetGone } from './forget-gone.ts';
import { keepNewest } from './keep-newest.ts';
import {
  base,
  hashedPictures,
  mediaPictures,
  scripts,
  searchEntry,
  searchFiles,
} from './keepers.ts';
import { keeperOf, keepOwnUnit } from './lasting-pages.ts';
import { removeCaches } from './remove-caches.ts';

/*
 * Makes the site readable without a network. It never stands in the way of news: pages come from the
 * network whenever there is one. Only GET requests of this site are touched; sound is not.
 */

declare const self: ServiceWorkerGlobalScope;

provideAllSettled();

/** A new worker takes over at once: no page depends on which version of it is at work. */
self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(keepNewest(event));
});

const takeOver = async (): Promise<void> => {
  await removeCaches(
    base,
    cacheKinds.map((kind) => cacheName(base, kind)),
  );
  await forgetGone();
  /** The page is asked for while the worker still starts; Safari before 15.4 does not know it. */
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** A page tells which unit the reader has chosen, by the path of its page. */
self.addEventListener('message', (event) => {
  if (typeof event.data === 'string') event.waitUntil(keepOwnUnit(event, event.data));
});

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async (options) => (await keeperOf(options.request.url)).handle(options),
);

const isIn = (folder: string, url: URL): boolean => url.pathname.startsWith(base + folder);

registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && request.destination === 'image' && isIn('anh/', url),
  hashedPictures,
);
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && request.destination === 'image' && isIn('media/', url),
  mediaPictures,
);
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && request.destination === 'script' && isIn('ma/', url),
  scripts,
);

const index = 'tim-kiem/chi-muc/';
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${base}${index}muc-luc.json`,
  searchEntry,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isIn(index, url), searchFiles);
