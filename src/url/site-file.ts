import type { SitePath } from './site-path.ts';

interface MadeFile {
  readonly bytes: string | Uint8Array;
}

interface CopiedFile {
  readonly copyOf: string;
  /** Of the bytes that are to be published, in hexadecimal: no others are. */
  readonly sha256: string;
}

/** A file of the site that is not a page: its bytes, or the file of this machine that it copies. */
export type SiteFile = { readonly path: SitePath } & (MadeFile | CopiedFile);
