/** What a resident site says to the address of a page or a file. */
export type Answer =
  | { readonly kind: 'content'; readonly path: string; readonly bytes: string | Uint8Array }
  /** A file of this machine, and the checksum that it must have. */
  | { readonly kind: 'file'; readonly path: string; readonly place: string }
  /** The address lacks the `/` at its end. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing'; readonly page: string | undefined };
