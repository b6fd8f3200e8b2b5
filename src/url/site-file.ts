import type { SitePath } from './site-path.ts';

interface MadeFile {
  readonly bytes: string | Uint8Array;
}

interface CopiedFile {
  readonly copyOf: string;
  /** Of the bytes that are to be published, in hexadecimal: no others are. */
  readonly sha256: string;
}

/** A file that an earlier build has made: what it must contain is known before it is read. */
interface KeptFile {
  readonly made: {
    readonly bytes: number;
    /** Hexadecimal. */
    readonly sha256: string;
  };
  readonly read: () => string | Uint8Array;
}

/** A file of the site that is not a page: its bytes, the file of this machine that it copies, or what is kept of it. */
export type SiteFile = { readonly path: SitePath } & (MadeFile | CopiedFile | KeptFile);
