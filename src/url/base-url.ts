import type { Href, SitePath } from './site-path.ts';

/**
 * The address of the site: an http(s) address that ends in `/` and may have a path
 * (`https://h/tin/`).
 */
export type BaseUrl = string & { readonly brand: 'BaseUrl' };

/** Parses a base URL; adds the final `/`; `undefined` if it is not a plain http(s) address. */
export const parseBaseUrl = (text: string): BaseUrl | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  /** An empty `?` or `#` counts too, and a path that begins with `//` would name another host. */
  const hasPlainPath = !/[?#]/u.test(url.href) && !url.pathname.startsWith('//');
  const isPlain = /^https?:$/u.test(url.protocol) && hasPlainPath && !url.username && !url.password;
  return isPlain ? ((url.href.endsWith('/') ? url.href : `${url.href}/`) as BaseUrl) : undefined;
};

/** A page's absolute address, for canonical links and feeds. */
export const absoluteUrl = (base: BaseUrl, path: SitePath): Href => (base + path.slice(1)) as Href;

/** A link within the site, below the base URL's path: `/tin/2020/…` if the site is in `/tin/`. */
export const siteHref = (base: BaseUrl, path: string): Href =>
  (new URL(base).pathname + path.slice(1)) as Href;
