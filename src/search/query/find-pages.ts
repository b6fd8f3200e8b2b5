import { singlesOf, type AskedTerm } from './asked-terms.ts';
import type { IndexReader } from './index-reader.ts';
import { bestFirst, newestFirst, rankPages, type RankedPage } from './rank-pages.ts';
import { hasFilters, passes } from './page-filter.ts';
import type { AskedWord } from './parse-query.ts';
import type { SearchRequest } from './search-request.ts';
import { segmentsToRead } from './segments-to-read.ts';
import type { Understood } from './understand-query.ts';

/** How many results a list shows at a time. */
export const listLength = 10;

/** At most this many segments are read before the first results are shown. */
const segmentsAtOnce = 5;

/** Without words, no terms of a segment are read. */
const browsedAtOnce = 50;

/** If a page contains this many words together, pages with the words apart are searched only on demand. */
const manyWords = 2;

export interface FoundList {
  readonly pages: readonly RankedPage[];
  /** The number of pages, as far as it is known. */
  readonly count: number;
  /** Whether there may be more than `count`, in years that were not read. */
  readonly isOpen: boolean;
}

/** The words of a quotation must be together. */
const mayBeApart = (words: readonly AskedWord[]): boolean =>
  words.length > 1 && words.some(({ isBound }, index) => index > 0 && !isBound);

/** Finds the pages for one query, a few segments at a time. */
export class PageFinder {
  private readonly reader: IndexReader;
  private readonly understood: Understood;
  private readonly request: SearchRequest;
  private readonly found = new Map<string, RankedPage>();
  /** Whether words that are apart are searched for. */
  private isApart = false;
  private waiting: (readonly [stage: 'together' | 'apart', segment: number])[] | undefined;
  private singles: readonly AskedTerm[] | undefined;
  private listed: readonly RankedPage[] = [];

  constructor(reader: IndexReader, understood: Understood, request: SearchRequest) {
    this.reader = reader;
    this.understood = understood;
    this.request = request;
  }

  /**
   * Reads on until this many pages are known, or some segments were read; earlier results keep
   * their positions.
   */
  async atLeast(length: number): Promise<FoundList> {
    const most = this.understood.words.length === 0 ? browsedAtOnce : segmentsAtOnce;
    let left = most;
    while (left > 0 && this.found.size < length) {
      const isEnough = this.understood.words.length >= manyWords && this.found.size > 0;
      const step = await this.nextSegments(left === most ? 1 : 2, isEnough);
      if (step.length === 0) break;
      left -= step.length;
      await Promise.all(step.map(([stage, segment]) => this.search(stage, segment)));
    }
    const places = new Set(this.listed);
    const more = Array.from(this.found.values())
      .filter((page) => !places.has(page))
      .sort(this.request.sap === 'moi' ? newestFirst : bestFirst);
    this.listed = [...this.listed, ...more].slice(0, Math.max(length, this.listed.length));
    return this.list();
  }

  private list(): FoundList {
    const isOpen =
      (this.waiting ?? []).length > 0 || (!this.isApart && mayBeApart(this.understood.words));
    const exact = this.exactCount();
    return {
      pages: this.listed,
      count: Math.max(exact ?? 0, this.found.size),
      isOpen: isOpen && exact === undefined,
    };
  }

  /** The count from the first level: of one word, or of two together. */
  private exactCount(): number | undefined {
    const { words, pairs } = this.understood;
    if (hasFilters(this.request) || this.request.nam !== '') return undefined;
    const term = words.length === 1 ? this.singles?.[0] : pairs.length === 1 ? pairs[0] : undefined;
    if (!term || term.count < listLength || term.spellings.length !== 1) return undefined;
    return term.count;
  }

  /** @param isEnough words that are apart need not be searched for now */
  private async nextSegments(
    most: number,
    isEnough: boolean,
  ): Promise<(readonly ['together' | 'apart', number])[]> {
    this.waiting ??= await this.firstSegments();
    if (this.waiting.length === 0 && !this.isApart) {
      if (isEnough && this.listed.length === 0) return [];
      this.isApart = true;
      if (mayBeApart(this.understood.words)) this.waiting = await this.segmentsApart();
    }
    return this.waiting.splice(0, most);
  }

  private async segments(): Promise<readonly number[]> {
    const { segments } = await this.reader.entry();
    const { nam } = this.request;
    return segments.flatMap(({ year }, index) => (nam === '' || year === nam ? [index] : []));
  }

  private async firstSegments(): Promise<(readonly ['together', number])[]> {
    const { words, pairs } = this.understood;
    if (words.length === 0 && this.request.q !== '') return [];
    const all = await this.segments();
    const isByDate = this.request.sap === 'moi';
    if (words.length === 0)
      return all
        .slice()
        .reverse()
        .map((segment) => ['together', segment]);
    if (words.length === 1) this.singles = await singlesOf(this.reader, words);
    const terms = words.length === 1 ? (this.singles ?? []) : pairs;
    return segmentsToRead(terms, all, isByDate).map((segment) => ['together', segment]);
  }

  private async segmentsApart(): Promise<(readonly ['apart', number])[]> {
    this.singles = await singlesOf(this.reader, this.understood.words);
    const segments = segmentsToRead(this.singles, await this.segments(), true);
    return segments.map((segment) => ['apart', segment]);
  }

  private async search(stage: 'together' | 'apart', segment: number): Promise<void> {
    const { segments } = await this.reader.entry();
    const total = segments.reduce((sum, { pages }) => sum + pages, 0);
    const facets = hasFilters(this.request) ? await this.reader.facets(segment) : undefined;
    const isWanted = facets ? passes(facets, this.request) : () => true;
    const held = await this.held(stage, segment, total, segments[segment]?.pages ?? 0);
    const needed = stage === 'apart' ? await this.quoted(segment, total) : undefined;
    for (const page of held) {
      const key = `${segment} ${page.page}`;
      if (!page.hasAll || this.found.has(key) || !isWanted(page.page)) continue;
      if (needed && !needed.has(page.page)) continue;
      this.found.set(key, page);
    }
  }

  private async held(
    stage: 'together' | 'apart',
    segment: number,
    total: number,
    size: number,
  ): Promise<readonly RankedPage[]> {
    const { words, pairs } = this.understood;
    if (words.length === 0) {
      return Array.from({ length: size }, (_, page) => ({ segment, page, score: 0, hasAll: true }));
    }
    const terms = stage === 'together' && words.length > 1 ? pairs : (this.singles ?? []);
    const apart = await rankPages(this.reader, terms, segment, total);
    if (stage === 'together') return apart.map((page) => ({ ...page, score: page.score + 1000 }));
    const near = await rankPages(this.reader, pairs, segment, total);
    const scores = new Map(near.map(({ page, score }) => [page, score] as const));
    return apart.map((page) => ({
      ...page,
      score: page.score / 4 + (scores.get(page.page) ?? 0),
    }));
  }

  /** The pages that contain every quotation literally; absent if there is none. */
  private async quoted(segment: number, total: number): Promise<ReadonlySet<number> | undefined> {
    const { words, pairs } = this.understood;
    const bound = pairs.filter((_, index) => words[index + 1]?.isBound === true);
    if (bound.length === 0) return undefined;
    const pages = await rankPages(this.reader, bound, segment, total);
    return new Set(pages.filter(({ hasAll }) => hasAll).map(({ page }) => page));
  }
}
