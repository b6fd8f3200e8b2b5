import type { SearchType } from '../words/index-entry.ts';

/** A page as its kind tells it to the search: plain data. */
export interface SearchedPage {
  readonly type: SearchType;
  readonly title: string;
  readonly standfirst: string | undefined;
  /** ISO day, or month; absent where a page belongs to no time. */
  readonly date: string | undefined;
  /** The date as it is shown. */
  readonly dateText: string | undefined;
  /** The category's name. */
  readonly category: string | undefined;
  /** The ids of the units that it belongs to. */
  readonly unitIds: readonly string[];
  /** Further words for which the page is found. */
  readonly names: readonly string[];
  /** The content file that holds its text; absent where it has none. */
  readonly source: string | undefined;
  readonly isStub: boolean;
  readonly isSample: boolean;
}

/** What a page has where its kind tells nothing else. */
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

/** A page as the index holds it: plain JSON, so that what is made of it can be kept by its hash. */
export interface SearchDocument extends Omit<SearchedPage, 'unitIds' | 'source'> {
  /** The href within the site, with the site's base path. */
  readonly url: string;
  /** The names of the units. */
  readonly units: readonly string[];
  /** Plain text of the body. */
  readonly text: string;
}

/** Oldest first, so that a new page is the last and numbers none of the others anew. */
export const compareDocuments = (a: SearchDocument, b: SearchDocument): number => {
  const [one = '', other = ''] = [a.date, b.date];
  if (one !== other) return one < other ? -1 : 1;
  if (a.url !== b.url) return a.url < b.url ? -1 : 1;
  return 0;
};
