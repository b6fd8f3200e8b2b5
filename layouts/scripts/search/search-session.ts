import { findNames } from '../../../src/search/query/find-names.ts';
import { listLength, PageFinder, type FoundList } from '../../../src/search/query/find-pages.ts';
import { IndexReader } from '../../../src/search/query/index-reader.ts';
import { parseQuery, queryText, type AskedWord } from '../../../src/search/query/parse-query.ts';
import type { SearchRequest } from '../../../src/search/query/search-request.ts';
import { understandQuery, type Understood } from '../../../src/search/query/understand-query.ts';
import type { ResultEntry } from '../../../src/search/words/index-entry.ts';
import { loadFrom } from './load-json.ts';
import { addressOf, isEmpty } from './page-request.ts';
import { element, link, resultElement, typeName } from './result-element.ts';
import type { SearchPage } from './search-page.ts';

/** What `role="status"` announces; the words are attributes of the page. */
type Status = 'searching' | 'found' | 'some' | 'none' | 'failed';

const filled = (words: string | undefined, name: string, value: string): string =>
  (words ?? '').replace(`{${name}}`, () => value);

interface Answer {
  readonly asked: readonly AskedWord[];
  readonly understood: Understood;
  readonly finder: PageFinder;
}

/** Runs search requests; only the latest one is answered. */
export class SearchSession {
  private readonly page: SearchPage;
  private reader: IndexReader;
  private number = 0;
  private answer: Answer | undefined;

  constructor(page: SearchPage) {
    this.page = page;
    this.reader = this.newReader();
  }

  /** Starts loading the index, so that the answer comes sooner. */
  prepare(): void {
    this.reader.entry().catch(() => {});
  }

  async run(request: SearchRequest): Promise<void> {
    const number = (this.number += 1);
    const isCurrent = (): boolean => number === this.number;
    this.answer = undefined;
    this.clear();
    this.page.results.hidden = isEmpty(request);
    if (isEmpty(request)) return;
    this.tell('searching');
    try {
      await this.find(request, isCurrent);
    } catch {
      // A newer site may have replaced the one whose index was being loaded.
      this.reader = this.newReader();
      await this.find(request, isCurrent).catch(() => this.fail(isCurrent));
    }
  }

  /** Shows ten more results and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const { answer, number } = this;
    if (!answer) return;
    const shown = this.page.list.childElementCount;
    try {
      const found = await answer.finder.atLeast(shown + listLength);
      const entries = await this.entries(found, shown);
      if (number !== this.number || shown !== this.page.list.childElementCount) return;
      this.append(entries, answer, found);
      const first = this.page.list.children[shown];
      if (first) (first.querySelector('a') ?? this.page.status).focus();
    } catch {
      this.fail(() => number === this.number);
    }
  }

  /** The pages whose names contain the typed text. */
  async showNames(typed: string): Promise<void> {
    const number = this.number;
    const names = await findNames(this.reader, typed).catch(() => []);
    if (number !== this.number || this.page.words.value.trim() !== typed) return;
    const { names: list } = this.page;
    list.textContent = '';
    for (const [title, url, type] of names) {
      list.append(element('li', '', link(url, title), ` · ${typeName(this.page, type)}`));
    }
    list.hidden = names.length === 0;
  }

  private newReader(): IndexReader {
    return new IndexReader(loadFrom(this.page.index));
  }

  private async find(request: SearchRequest, isCurrent: () => boolean): Promise<void> {
    const asked = parseQuery(request.q);
    const understood = await understandQuery(this.reader, asked, request.dung !== '');
    const finder = new PageFinder(this.reader, understood, request);
    const found = await finder.atLeast(listLength);
    const entries = await this.entries(found, 0);
    if (!isCurrent()) return;
    this.answer = { asked, understood, finder };
    this.explain(request, understood);
    this.append(entries, this.answer, found);
  }

  private async entries(
    { pages }: FoundList,
    from: number,
  ): Promise<readonly (ResultEntry | undefined)[]> {
    return Promise.all(
      pages
        .slice(from, from + listLength)
        .map(({ segment, page }) => this.reader.result(segment, page)),
    );
  }

  private append(
    entries: readonly (ResultEntry | undefined)[],
    { understood }: Answer,
    { count, isOpen, pages }: FoundList,
  ): void {
    const { list, more } = this.page;
    for (const entry of entries) {
      if (entry) list.append(resultElement(entry, understood.words, this.page));
    }
    more.hidden = !isOpen && pages.length >= count;
    this.tell(count === 0 ? 'none' : isOpen ? 'some' : 'found', count);
  }

  private explain(request: SearchRequest, { words, leftOut, isOther }: Understood): void {
    const { meant, leftOut: left } = this.page;
    meant.hidden = !isOther;
    if (isOther) {
      meant.append(
        `${filled(meant.dataset['meant'], 'query', queryText(words))} `,
        link(
          addressOf({ ...request, dung: '1' }),
          filled(meant.dataset['typed'], 'query', request.q),
        ),
      );
    }
    left.hidden = leftOut.length === 0;
    left.textContent = filled(left.dataset['words'], 'words', leftOut.join(', '));
  }

  private clear(): void {
    const { list, more, meant, leftOut, names } = this.page;
    list.textContent = '';
    meant.textContent = '';
    for (const part of [more, meant, leftOut, names]) part.hidden = true;
  }

  private fail(isCurrent: () => boolean): void {
    if (!isCurrent()) return;
    this.reader = this.newReader();
    this.page.more.hidden = true;
    this.tell('failed');
  }

  private tell(what: Status, count = 0): void {
    const { status } = this.page;
    const words = filled(status.dataset[what], 'count', count.toLocaleString('vi'));
    if (status.textContent !== words) status.textContent = words;
  }
}
