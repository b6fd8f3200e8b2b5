import { removeCaches } from './remove-caches.ts';

/*
 * The worker of a site that has switched its worker off. Browsers that still hold a former one fetch
 * this in its place; it removes what was kept and then itself. Open pages go on as they are, as it
 * answers no request.
 */

declare const self: ServiceWorkerGlobalScope;

const leave = async (): Promise<void> => {
  await removeCaches(new URL(self.registration.scope).pathname, []);
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
