import { keep } from './keep.ts';
import { offlinePage, scripts } from './keepers.ts';
import { keeperOf, lastingAddresses } from './lasting-pages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Not in TypeScript's library; only Chromium has it. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** The pages that are open now were loaded before there was a worker to keep them. */
const openPages = async (): Promise<string[]> => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ url }) => url).filter((url) => url.startsWith(self.registration.scope));
};

const savesData = (): boolean => (navigator as Connection).connection?.saveData === true;

/**
 * What a resident can read offline at once: the offline page, what is open, the front page, the board, the
 * reader's own unit and the newest pages. One after another, to leave a slow line to the reader; those who
 * save data get none of it before they have read it.
 */
export const keepNewest = async (event: ExtendableEvent): Promise<void> => {
  await keep(event, offlinePage, OFFLINE_PAGE);
  for (const href of KEPT_SCRIPTS) await keep(event, scripts, href);
  const newest = savesData() ? [] : [...(await lastingAddresses()), ...NEWEST_PAGES];
  const hrefs = [...(await openPages()), ...newest];
  const addresses = hrefs.map((href) => new URL(href, self.location.href).href);
  for (const address of new Set(addresses)) await keep(event, await keeperOf(address), address);
};
