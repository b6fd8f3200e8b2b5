import type { Strategy } from 'workbox-strategies';
import { cacheName } from '../cache-names.ts';
import { keep } from './keep.ts';
import { base, lastingPages, readPages, withoutQuery } from './keepers.ts';

declare const self: ServiceWorkerGlobalScope;

const addressOf = (href: string): string => withoutQuery(new URL(href, self.location.href).href);

const ofSite = new Set(LASTING_PAGES.map(addressOf));

const lasting = (): Promise<Cache> => caches.open(cacheName(base, 'lasting'));

/** The reader's own unit, where one is kept: all that is kept here and does not belong to everybody. */
const ownKept = async (): Promise<string[]> => {
  const kept = await (await lasting()).keys();
  return kept.map(({ url }) => url).filter((url) => !ofSite.has(url));
};

/** What is kept whatever else is read: the front page, the board, the reader's own unit. */
export const lastingAddresses = async (): Promise<string[]> => [...ofSite, ...(await ownKept())];

/** By which strategy a page of the site is kept. */
export const keeperOf = async (address: string): Promise<Strategy> =>
  (await lastingAddresses()).indexOf(withoutQuery(address)) >= 0 ? lastingPages : readPages;

/** Keeps the page of the unit that the reader has chosen, and lets go of one chosen before. */
export const keepOwnUnit = async (event: ExtendableEvent, path: string): Promise<void> => {
  const address = addressOf(path);
  if (address.indexOf(self.registration.scope) !== 0) return;
  const kept = await ownKept();
  const cache = await lasting();
  await Promise.all(kept.filter((each) => each !== address).map((each) => cache.delete(each)));
  if (kept.indexOf(address) < 0) await keep(event, lastingPages, address);
  /** Each page is kept once. */
  const read = await caches.open(cacheName(base, 'pages'));
  if (await cache.match(address)) await read.delete(address);
};
