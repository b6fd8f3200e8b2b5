import type { SitePath } from './site-path.ts';

/** A file of the site that is not a page: its bytes, or the file of this machine that it copies. */
export type SiteFile = { readonly path: SitePath } & (
  { readonly bytes: string | Uint8Array } | { readonly copyOf: string }
);
