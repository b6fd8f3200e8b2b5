import type { Spread } from './shard-of.ts';

/** The beginning of the index: what folders there are and how terms are spread in them. */
export interface IndexEntry {
  /** The folder of the first level. */
  readonly folder: string;
  readonly spread: Spread;
  /** How the names of pages are spread; empty where they are in one file. */
  readonly names: Spread;
  /** Oldest first; what belongs to no time is before them all, under no year. */
  readonly segments: readonly {
    readonly year: string;
    readonly folder: string;
    readonly pages: number;
    readonly spread: Spread;
  }[];
}

/** What a page is, as the search tells pages apart. */
export type SearchType = 'article' | 'unit' | 'congress' | 'term' | 'document' | 'thread' | 'page';

/** How many results a block holds; they are neighbours in time. */
export const blockSize = 8;

/** What a list of results shows of a page; short names, as thousands of them are sent. */
export interface ResultEntry {
  /** The address. */
  readonly u: string;
  readonly t: string;
  readonly k: SearchType;
  /** The standfirst, or the beginning of the text. */
  readonly x?: string;
  /** The date: for machines, and as it is shown. */
  readonly d?: readonly [iso: string, shown: string];
  /** The category. */
  readonly c?: string;
  /** `s` for a stub, `m` for a sample. */
  readonly b?: string;
}

/** By what results can be narrowed, in a segment: for each page its type, category and units, by their places here. */
export interface SearchFacets {
  readonly types: readonly SearchType[];
  readonly categories: readonly string[];
  readonly units: readonly string[];
  /** -1 for no category. */
  readonly pages: readonly (readonly [type: number, category: number, ...units: number[]])[];
}

/** A page that has a name of its own: what it is called, where it is, what it is. */
export type NamedPage = readonly [title: string, url: string, type: SearchType];

/** Where a page holds a term; the higher one counts more. */
export const fields = { text: 0, standfirst: 1, title: 2 } as const;
export const fieldCount = 3;
