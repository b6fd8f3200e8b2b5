import type { SitePath } from '../url/site-path.ts';

/** A file of the site: its bytes, or the file of this machine that it copies. */
export type MediaOutput =
  | { readonly path: SitePath; readonly copyOf: string }
  | { readonly path: SitePath; readonly bytes: Uint8Array };
