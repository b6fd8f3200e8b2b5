import { keep } from './keep.ts';
import { offlinePage, scripts } from './keepers.ts';
import { keeperOf, lastingAddresses } from './lasting-pages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Missing in TypeScript's library, because only Chromium has it. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** The open pages were loaded before a worker could cache them. */
const openPages = async (): Promise<string[]> => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ url }) => url).filter((url) => url.startsWith(self.registration.scope));
};

const savesData = (): boolean => (navigator as Connection).connection?.saveData === true;

/**
 * Caches what a resident can read offline at once: the offline page, the open pages, the front
 * page, the board, the reader's own unit and the newest pages. One after another, so that a slow
 * connection stays usable; in data-saver mode nothing is cached before it is read.
 */
export const keepNewest = async (event: ExtendableEvent): Promise<void> => {
  await keep(event, offlinePage, OFFLINE_PAGE);
  for (const href of KEPT_SCRIPTS) await keep(event, scripts, href);
  const newest = savesData() ? [] : [...(await lastingAddresses()), ...NEWEST_PAGES];
  const hrefs = [...(await openPages()), ...newest];
  const addresses = hrefs.map((href) => new URL(href, self.location.href).href);
  for (const address of new Set(addresses)) await keep(event, await keeperOf(address), address);
};
