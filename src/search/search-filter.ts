/**
 * The only filter of the index; its values say which of our filters they belong to. Pagefind
 * writes several filters in an order that changes from run to run.
 */
export const filterName = 'loc';

/** How a resident can narrow a search, besides the year, which has an index of its own. */
export type FilterKind = 'chuyenMuc' | 'donVi';

/** The filter value for the name of a category or unit. */
export const filterValue = (kind: FilterKind, name: string): string =>
  `${kind}:${name.normalize('NFC')}`;
