import { registerRoute } from 'workbox-routing';
import { provideAllSettled } from './all-settled.ts';
import { cacheKinds, cacheName } from '../cache-names.ts';
import { forgetGone } from './forget-gone.ts';
import { keptSound } from './kept-sound.ts';
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
 * Makes the site readable without a network. It never delays news: pages come from the network
 * whenever there is one. It handles only GET requests of this site; of sound files only those that a
 * listener has kept, and never the file of emergencies.
 */

declare const self: ServiceWorkerGlobalScope;

provideAllSettled();

/** A new worker takes over at once: no page depends on the worker's version. */
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
  /** Requests the page while the worker still starts; Safari before 15.4 does not support it. */
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** A page sends the path of the unit that the reader has chosen. */
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

registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && request.destination === 'audio' && (isIn('am/', url) || isIn('media/', url)),
  ({ request }) => keptSound(request),
);

const index = 'tim-kiem/chi-muc/';
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${base}${index}muc-luc.json`,
  searchEntry,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isIn(index, url), searchFiles);
