import type { SearchType } from '../words/index-entry.ts';

/** The search entry of a page, as plain data. */
export interface SearchedPage {
  readonly type: SearchType;
  readonly title: string;
  readonly standfirst: string | undefined;
  /** ISO day, or month; absent if a page has no date. */
  readonly date: string | undefined;
  /** The date as shown. */
  readonly dateText: string | undefined;
  /** The category's name. */
  readonly category: string | undefined;
  /** The ids of its units. */
  readonly unitIds: readonly string[];
  /** Further words by which the page is found. */
  readonly names: readonly string[];
  /** The content file with its text; absent if it has none. */
  readonly source: string | undefined;
  readonly isStub: boolean;
  readonly isSample: boolean;
}

/** Default values for fields that a kind does not set. */
export const plainlySearched = {
  standfirst: undefined,
  date: undefined,
  dateText: undefined,
  category: undefined,
  unitIds: [],
  names: [],
  source: undefined,
  isStub: false,
  isSample: false,
} as const satisfies Partial<SearchedPage>;

/** A page in the index: plain JSON, so that results for it can be cached by its hash. */
export interface SearchDocument extends Omit<SearchedPage, 'unitIds' | 'source'> {
  /** The href within the site, with the site's base path. */
  readonly url: string;
  /** The names of the units. */
  readonly units: readonly string[];
  /** Plain text of the body. */
  readonly text: string;
}

/** Oldest first, so that a new page is the last and the others keep their numbers. */
export const compareDocuments = (a: SearchDocument, b: SearchDocument): number => {
  const [one = '', other = ''] = [a.date, b.date];
  if (one !== other) return one < other ? -1 : 1;
  if (a.url !== b.url) return a.url < b.url ? -1 : 1;
  return 0;
};
