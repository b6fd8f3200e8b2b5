import { hasMarks } from '../../../src/search/fold-text.ts';
import { allWords, type SearchQuery } from '../../../src/search/search-query.ts';
import type {
  Filters,
  Hit,
  IndexOptions,
  PagefindInstance,
  PagefindModule,
} from './pagefind-api.ts';
import { isIn, searchWords } from './word-search.ts';

/** One for a visit, so that both kinds of search load the same addresses. */
const metaCacheTag = String(Date.now());

const optionsOf = (exactDiacritics: boolean): IndexOptions => ({
  baseUrl: '/',
  exactDiacritics,
  /** Without marks every spelling counts alike; with them the exact search comes first. */
  ranking: { diacriticSimilarity: 0 },
  metaCacheTag,
});

/** Search in one year's index, and in those of older years that are merged into it later. */
export class YearSearch {
  private readonly index: string;
  private readonly searched: string[];
  private pagefind: PagefindModule | undefined;
  private readonly instances = new Map<boolean, PagefindInstance>();

  /** @param index the address of the folder that holds a folder for every year */
  constructor(index: string, year: string) {
    this.index = index;
    this.searched = [year];
  }

  /** The years that are searched, in the order in which they came. */
  get years(): readonly string[] {
    return this.searched;
  }

  async merge(year: string): Promise<void> {
    for (const [isExact, instance] of this.instances) {
      await instance.mergeIndex(this.folder(year), optionsOf(isExact));
    }
    this.searched.push(year);
  }

  /**
   * What holds all of a query: first the articles that hold it with the very marks that were typed,
   * if any were. The second instance must meet the WebAssembly that the first began, so one by one.
   */
  async search(query: SearchQuery, filters: Filters): Promise<readonly Hit[]> {
    const loose = await this.searchWith(false, query, filters);
    if (!allWords(query).some(hasMarks)) return loose;
    const exact = await this.searchWith(true, query, filters);
    const isExact = isIn(exact);
    return [...exact, ...loose.filter((hit) => !isExact(hit))];
  }

  private folder(year: string): string {
    return new URL(`${this.index}${year}/`, location.href).pathname;
  }

  /** A phrase with marks is meant as it stands, in either kind of search. */
  private async searchWith(
    isExact: boolean,
    query: SearchQuery,
    filters: Filters,
  ): Promise<readonly Hit[]> {
    return searchWords(await this.open(isExact), query, filters, (phrase) =>
      this.open(isExact || phrase.some(hasMarks)),
    );
  }

  private async open(isExact: boolean): Promise<PagefindInstance> {
    const open = this.instances.get(isExact);
    if (open) return open;
    const [first = '', ...others] = this.searched;
    const basePath = this.folder(first);
    this.pagefind ??= (await import(`${basePath}pagefind.js`)) as PagefindModule;
    /** Without a worker: it would load much of the same code once more. */
    const options = { ...optionsOf(isExact), basePath, noWorker: true };
    const instance = this.pagefind.createInstance(options);
    // Fails where the index cannot be loaded; merging would wait for it for ever.
    await instance.search('', { filters: {} });
    for (const year of others) await instance.mergeIndex(this.folder(year), optionsOf(isExact));
    this.instances.set(isExact, instance);
    return instance;
  }
}
