import type { Strategy } from 'workbox-strategies';
import { base, offlinePage, pages, scripts } from './keepers.ts';

declare const self: ServiceWorkerGlobalScope;

/** Not in TypeScript's library; only Chromium has it. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Keeps one address; what cannot be had now is left out and must not fail the rest. */
const keep = async (event: ExtendableEvent, keeper: Strategy, href: string): Promise<void> => {
  try {
    const request = new Request(href, { cache: 'no-cache' });
    await Promise.all(keeper.handleAll({ event, request }));
  } catch {
    /* Read later, it is kept then. */
  }
};

/** The pages that are open now were loaded before there was a worker to keep them. */
const openPages = async (): Promise<string[]> => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ url }) => url).filter((url) => url.startsWith(self.registration.scope));
};

const savesData = (): boolean => (navigator as Connection).connection?.saveData === true;

/**
 * What a resident can read offline at once: the offline page, what is open, the home page and the
 * newest pages. One after another, to leave a slow line to the reader; not the newest for those who save data.
 */
export const keepNewest = async (event: ExtendableEvent): Promise<void> => {
  await keep(event, offlinePage, OFFLINE_PAGE);
  for (const href of KEPT_SCRIPTS) await keep(event, scripts, href);
  const newest = savesData() ? [] : [base, ...NEWEST_PAGES];
  const hrefs = [...(await openPages()), ...newest];
  const addresses = hrefs.map((href) => new URL(href, self.location.href).href);
  for (const address of new Set(addresses)) await keep(event, pages, address);
};
