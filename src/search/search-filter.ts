/**
 * The one filter of the index, its values telling which of our filters they are: Pagefind writes
 * several filters in an order that changes from run to run.
 */
export const filterName = 'loc';

/** What a resident may choose an article by, besides its year, which is an index of its own. */
export type FilterKind = 'chuyenMuc' | 'donVi';

/** The value of the index for a category's or unit's name. */
export const filterValue = (kind: FilterKind, name: string): string =>
  `${kind}:${name.normalize('NFC')}`;
