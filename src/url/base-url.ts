import type { Href, SitePath } from './site-path.ts';

/** Where the site lives: an http(s) address that ends in `/`; may hold a path (`https://h/tin/`). */
export type BaseUrl = string & { readonly brand: 'BaseUrl' };

/** Reads a base URL; adds the closing `/`; `undefined` if it is no plain http(s) address. */
export const parseBaseUrl = (text: string): BaseUrl | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  /** An empty `?` or `#` counts too, and a path that begins with `//` would name another host. */
  const hasPlainPath = !/[?#]/u.test(url.href) && !url.pathname.startsWith('//');
  const isPlain = /^https?:$/u.test(url.protocol) && hasPlainPath && !url.username && !url.password;
  return isPlain ? ((url.href.endsWith('/') ? url.href : `${url.href}/`) as BaseUrl) : undefined;
};

/** A page's whole address, for canonical links and feeds. */
export const absoluteUrl = (base: BaseUrl, path: SitePath): Href => (base + path.slice(1)) as Href;

/** A link within the site, under the base's own path: `/tin/2020/…` where the site lives in `/tin/`. */
export const siteHref = (base: BaseUrl, path: string): Href =>
  (new URL(base).pathname + path.slice(1)) as Href;
