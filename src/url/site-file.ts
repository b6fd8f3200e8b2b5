import type { SitePath } from './site-path.ts';

interface MadeFile {
  readonly bytes: string | Uint8Array;
}

interface CopiedFile {
  readonly copyOf: string;
  /** Of the bytes to be published, in hexadecimal: no other bytes are. */
  readonly sha256: string;
}

/** A file of an earlier build: its required checksum is known before it is read. */
interface KeptFile {
  readonly made: {
    readonly bytes: number;
    /** Hexadecimal. */
    readonly sha256: string;
  };
  readonly read: () => string | Uint8Array;
}

/**
 * A file of the site other than a page: its bytes, the file of this machine that it is copied from,
 * or a kept file.
 */
export type SiteFile = { readonly path: SitePath } & (MadeFile | CopiedFile | KeptFile);
