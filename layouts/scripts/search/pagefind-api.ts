/* What we use of the `pagefind.js` that lies beside every index. */

/** Words of the article by their place in its text. */
export interface Fragment {
  readonly url: string;
  /** Folded; begins with the title. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly locations: readonly number[];
}

export interface Hit {
  /** Of the article, over all indexes. */
  readonly id: string;
  /** Places of the words found. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

export type Filters = Readonly<Record<string, readonly string[]>>;

export interface PagefindInstance {
  readonly search: (
    term: string | null,
    options: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
  readonly mergeIndex: (path: string, options: IndexOptions) => Promise<void>;
}

export interface IndexOptions {
  /** Before every result's address. */
  readonly baseUrl: string;
  /** Find words only with the marks that they are typed with. */
  readonly exactDiacritics: boolean;
  readonly ranking: Readonly<Record<string, number>>;
  /** Takes the place of the time in the address of an index's entry. */
  readonly metaCacheTag: string;
}

export interface PagefindModule {
  readonly createInstance: (
    options: IndexOptions & { readonly basePath: string; readonly noWorker: boolean },
  ) => PagefindInstance;
}
