import { cacheName } from '../cache-names.ts';
import { savedName } from './saved-name.ts';

const entryFor = (path: string, name: string): HTMLLIElement => {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = name;
  entry.append(link);
  return entry;
};

/** The pages in a cache, most recently read first. */
const keptPages = async (name: string): Promise<HTMLLIElement[]> => {
  const entries: HTMLLIElement[] = [];
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    const title = savedName((await page?.text()) ?? '');
    if (title) entries.unshift(entryFor(new URL(request.url).pathname, title));
  }
  return entries;
};

/**
 * Fills the offline page's `<ul data-saved-pages>` and unhides its section once it has an entry.
 */
export const listSavedPages = async (): Promise<void> => {
  const list = document.querySelector<HTMLElement>('[data-saved-pages]');
  const { worker } = document.documentElement.dataset;
  if (!list || worker === undefined || !('caches' in window)) return;
  const base = worker.replace(/[^/]*$/u, '');
  const lasting = await keptPages(cacheName(base, 'lasting'));
  const read = await keptPages(cacheName(base, 'pages'));
  const entries = [...lasting, ...read];
  if (entries.length === 0) return;
  list.append(...entries);
  list.closest('[hidden]')?.removeAttribute('hidden');
};
