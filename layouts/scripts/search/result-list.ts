import type { Hit } from './pagefind-api.ts';
import { resultEntry } from './result-entry.ts';
import type { SearchPage } from './search-page.ts';

const pageLength = 10;

/** What `role="status"` tells; its words are attributes of the page. */
export type Status = 'searching' | 'found' | 'none' | 'failed';

export const tell = ({ status }: SearchPage, what: Status, count = 0): void => {
  const words = (status.dataset[what] ?? '').replace('{count}', count.toLocaleString('vi'));
  if (status.textContent !== words) status.textContent = words;
};

/** The list of what was found, ten articles at a time. */
export class ResultList {
  private readonly page: SearchPage;
  private hits: readonly Hit[] = [];

  constructor(page: SearchPage) {
    this.page = page;
  }

  clear(): void {
    this.hits = [];
    this.page.list.textContent = '';
    this.page.more.hidden = true;
  }

  /** @param isCurrent false when another search has begun, whose results must not be mixed in */
  async show(hits: readonly Hit[], isCurrent: () => boolean): Promise<void> {
    const entries = await this.entries(hits.slice(0, pageLength));
    if (!isCurrent()) return;
    this.hits = hits;
    this.page.list.textContent = '';
    this.page.list.append(...entries);
    this.page.more.hidden = hits.length <= entries.length;
  }

  /** Shows ten more and leads the keyboard to the first of them. */
  async showMore(): Promise<void> {
    const hits = this.hits;
    const { list, more } = this.page;
    const shown = list.childElementCount;
    const entries = await this.entries(hits.slice(shown, shown + pageLength));
    if (hits !== this.hits || shown !== list.childElementCount) return;
    list.append(...entries);
    more.hidden = hits.length <= list.childElementCount;
    entries[0]?.querySelector('a')?.focus();
  }

  private async entries(hits: readonly Hit[]): Promise<readonly Element[]> {
    const fragments = await Promise.all(hits.map((hit) => hit.data()));
    return fragments.map(resultEntry);
  }
}
