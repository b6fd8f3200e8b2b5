import type { Strategy } from 'workbox-strategies';
import { cacheName } from '../cache-names.ts';
import { keep } from './keep.ts';
import { base, lastingPages, readPages, withoutQuery } from './keepers.ts';

declare const self: ServiceWorkerGlobalScope;

const addressOf = (href: string): string => withoutQuery(new URL(href, self.location.href).href);

const ofSite = new Set(LASTING_PAGES.map(addressOf));

const lasting = (): Promise<Cache> => caches.open(cacheName(base, 'lasting'));

/**
 * The reader's own unit, if it is cached: everything in this cache that is not the same for all
 * readers.
 */
const ownKept = async (): Promise<string[]> => {
  const kept = await (await lasting()).keys();
  return kept.map(({ url }) => url).filter((url) => !ofSite.has(url));
};

/** What is cached permanently: the front page, the board, the reader's own unit. */
export const lastingAddresses = async (): Promise<string[]> => [...ofSite, ...(await ownKept())];

/** The strategy by which a page of the site is cached. */
export const keeperOf = async (address: string): Promise<Strategy> =>
  (await lastingAddresses()).indexOf(withoutQuery(address)) >= 0 ? lastingPages : readPages;

/**
 * Caches the page of the unit that the reader has chosen, and removes that of an earlier choice.
 */
export const keepOwnUnit = async (event: ExtendableEvent, path: string): Promise<void> => {
  const address = addressOf(path);
  if (address.indexOf(self.registration.scope) !== 0) return;
  const kept = await ownKept();
  const cache = await lasting();
  await Promise.all(kept.filter((each) => each !== address).map((each) => cache.delete(each)));
  if (kept.indexOf(address) < 0) await keep(event, lastingPages, address);
  /** Each page is cached once. */
  const read = await caches.open(cacheName(base, 'pages'));
  if (await cache.match(address)) await read.delete(address);
};
