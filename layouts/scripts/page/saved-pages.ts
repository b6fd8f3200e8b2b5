import { cacheName } from '../cache-names.ts';

/** A kept page's headline. Only that piece is parsed: the rest could break this page's policy. */
const titleOf = (page: string): string => {
  const [piece = ''] = /<h1[^]*?<\/h1>/iu.exec(page) ?? /<title[^]*?<\/title>/iu.exec(page) ?? [];
  const parsed = new DOMParser().parseFromString(piece, 'text/html');
  return parsed.documentElement.innerText.trim();
};

const linkTo = (path: string, words: string): HTMLLIElement => {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = words;
  entry.append(link);
  return entry;
};

/** The kept pages, the latest read first; text copies have no headline and are left out. */
const savedPages = async (base: string): Promise<HTMLLIElement[]> => {
  const entries: HTMLLIElement[] = [];
  const cache = await caches.open(cacheName(base, 'pages'));
  for (const request of await cache.keys()) {
    /** A sheet bears its article's headline, and the article is what is read. */
    if (request.url.endsWith('/bang-tin/')) continue;
    const page = await cache.match(request);
    const title = titleOf((await page?.text()) ?? '');
    if (title) entries.unshift(linkTo(new URL(request.url).pathname, title));
  }
  return entries;
};

/** Fills the offline page's `<ul data-saved-pages>`; what hides it is shown once it has an entry. */
export const listSavedPages = async (): Promise<void> => {
  const list = document.querySelector<HTMLElement>('[data-saved-pages]');
  const { worker } = document.documentElement.dataset;
  if (!list || worker === undefined || !('caches' in window)) return;
  const entries = await savedPages(worker.replace(/[^/]*$/u, ''));
  if (entries.length === 0) return;
  list.append(...entries);
  list.closest('[hidden]')?.removeAttribute('hidden');
};
