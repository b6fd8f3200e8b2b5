/** The answer of a resident site for the address of a page or a file. */
export type Answer =
  | { readonly kind: 'content'; readonly path: string; readonly bytes: string | Uint8Array }
  /** A file of this machine, with its required checksum. */
  | { readonly kind: 'file'; readonly path: string; readonly place: string }
  /** The address lacks the final `/`. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing'; readonly page: string | undefined };
