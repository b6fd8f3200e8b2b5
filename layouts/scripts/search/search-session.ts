import { allWords, parseQuery } from '../../../src/search/search-query.ts';
import type { Hit } from './pagefind-api.ts';
import { ResultList, tell } from './result-list.ts';
import type { SearchPage } from './search-page.ts';
import { filtersOf, isEmpty, type SearchRequest } from './search-request.ts';
import { YearSearch } from './year-search.ts';

/** Carries out what is asked for, one search after the other; only the latest one is shown. */
export class SearchSession {
  private readonly page: SearchPage;
  private readonly list: ResultList;
  private readonly searches = new Map<string, YearSearch>();
  private last: Promise<unknown> = Promise.resolve();
  private number = 0;
  private request: SearchRequest | undefined;

  constructor(page: SearchPage) {
    this.page = page;
    this.list = new ResultList(page);
  }

  /** @param isOlder add the next older year first */
  async run(request: SearchRequest, isOlder = false): Promise<void> {
    const number = (this.number += 1);
    const isCurrent = (): boolean => number === this.number;
    this.request = request;
    this.page.results.hidden = isEmpty(request);
    if (!isOlder) this.page.older.hidden = true;
    if (isEmpty(request)) return this.list.clear();
    tell(this.page, 'searching');
    this.last = this.last.then(() => (isCurrent() ? this.find(isOlder, isCurrent) : undefined));
    await this.last;
  }

  async searchOlder(): Promise<void> {
    if (this.request) await this.run(this.request, true);
    // The button that held the focus is gone.
    if (this.page.older.hidden) this.page.list.querySelector('a')?.focus();
  }

  async showMore(): Promise<void> {
    await this.list.showMore();
  }

  private async find(isOlder: boolean, isCurrent: () => boolean): Promise<void> {
    const request = this.request;
    if (!request) return;
    try {
      const search = this.searchFor(request);
      const hits = await this.search(search, request, isOlder);
      await this.list.show(hits, isCurrent);
      if (!isCurrent()) return;
      tell(this.page, hits.length === 0 ? 'none' : 'found', hits.length);
      this.offerOlder(search, request);
    } catch {
      this.searches.clear();
      if (!isCurrent()) return;
      this.list.clear();
      this.page.older.hidden = true;
      tell(this.page, 'failed');
    }
  }

  /** Goes back through the years until something more is found. */
  private async search(
    search: YearSearch,
    request: SearchRequest,
    isOlder: boolean,
  ): Promise<readonly Hit[]> {
    /** A site without an article that can be read has no index. */
    if (this.page.years.length === 0) return [];
    const query = parseQuery(request.q);
    if (request.q !== '' && allWords(query).length === 0) return [];
    const filters = filtersOf(request);
    let hits = await search.search(query, filters);
    const enough = isOlder ? hits.length + 1 : 1;
    for (
      let older = this.olderYear(search, request);
      older !== undefined && hits.length < enough;
      older = this.olderYear(search, request)
    ) {
      await search.merge(older);
      hits = await search.search(query, filters);
    }
    return hits;
  }

  /** A chosen year has a search of its own, so that what is merged elsewhere never shows in it. */
  private searchFor({ nam }: SearchRequest): YearSearch {
    const [newest = ''] = this.page.years;
    const open = this.searches.get(nam);
    if (open) return open;
    const search = new YearSearch(this.page.index, nam === '' ? newest : nam);
    this.searches.set(nam, search);
    return search;
  }

  private olderYear(search: YearSearch, { nam }: SearchRequest): string | undefined {
    if (nam !== '') return undefined;
    return this.page.years.find((year) => !search.years.includes(year));
  }

  private offerOlder(search: YearSearch, request: SearchRequest): void {
    const older = this.olderYear(search, request);
    const button = this.page.older.querySelector('button');
    this.page.older.hidden = older === undefined;
    if (older === undefined || !button) return;
    button.textContent = (button.dataset['older'] ?? '').replace('{year}', older);
  }
}
