import { removeCaches } from './remove-caches.ts';

/*
 * The worker of a site that has switched its worker off. Browsers with an earlier worker fetch this
 * one in its place; it removes the caches and then itself. It answers no request, so open pages are
 * not affected.
 */

declare const self: ServiceWorkerGlobalScope;

const leave = async (): Promise<void> => {
  await removeCaches(new URL(self.registration.scope).pathname, []);
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
