/** One kind of repair in a file; the command describes it in Vietnamese. */
export type Change =
  | { readonly kind: 'encoding'; readonly from: string }
  | { readonly kind: 'line-ends' }
  | { readonly kind: 'composed' }
  | { readonly kind: 'invisible'; readonly count: number }
  | { readonly kind: 'font'; readonly from: 'tcvn3' | 'vni'; readonly paragraphs: number }
  | { readonly kind: 'misread' | 'keyed' | 'eth'; readonly count: number }
  | { readonly kind: 'form'; readonly count: number }
  | { readonly kind: 'markup'; readonly count: number }
  | { readonly kind: 'values'; readonly count: number };

/** A file as it is, and as it would be when mended. */
export interface MendedFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}
