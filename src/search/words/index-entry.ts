import type { Spread } from './shard-of.ts';

/** The entry file of the index: its folders, and how terms are distributed in them. */
export interface IndexEntry {
  /** The folder of the first level. */
  readonly folder: string;
  readonly spread: Spread;
  /** How the names of pages are distributed; empty if they are in one file. */
  readonly names: Spread;
  /** Oldest first; the segment of pages without a date comes first, without a year. */
  readonly segments: readonly {
    readonly year: string;
    readonly folder: string;
    readonly pages: number;
    readonly spread: Spread;
  }[];
}

/** The kind of a page, as distinguished by the search. */
export type SearchType =
  | 'article'
  | 'unit'
  | 'congress'
  | 'term'
  | 'document'
  | 'thread'
  | 'programme'
  | 'broadcast'
  | 'page';

/** How many results a block contains; they are adjacent in time. */
export const blockSize = 8;

/** A page in a list of results; short keys, because thousands of entries are sent. */
export interface ResultEntry {
  /** The address. */
  readonly u: string;
  readonly t: string;
  readonly k: SearchType;
  /** The standfirst, or the beginning of the text. */
  readonly x?: string;
  /** The date: ISO, and as shown. */
  readonly d?: readonly [iso: string, shown: string];
  /** The category. */
  readonly c?: string;
  /** `s` for a stub, `m` for a sample. */
  readonly b?: string;
}

/**
 * The filters for results in a segment: for each page its type, category and units, as indexes into
 * the lists here.
 */
export interface SearchFacets {
  readonly types: readonly SearchType[];
  readonly categories: readonly string[];
  readonly units: readonly string[];
  /** -1 for no category. */
  readonly pages: readonly (readonly [type: number, category: number, ...units: number[]])[];
}

/** A page with a name of its own: its name, address and type. */
export type NamedPage = readonly [title: string, url: string, type: SearchType];

/** The fields in which a page contains a term; the higher one counts more. */
export const fields = { text: 0, standfirst: 1, title: 2 } as const;
export const fieldCount = 3;
