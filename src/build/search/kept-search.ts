import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { KeptEntries } from '../../file-system/kept-entries/kept-entries.ts';
import type { Entry } from '../../file-system/kept-entries/shard-file.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import { joinYears } from '../../search/index/search-index.ts';
import type { NamedText } from '../../search/index/named-text.ts';
import { pagePart, type PagePart } from '../../search/index/page-part.ts';
import {
  yearPart,
  type PagePartOf,
  type YearPart,
  type YearSummary,
} from '../../search/index/year-part.ts';
import type { SiteFile } from '../../url/site-file.ts';
import { entryOfYear, yearOfEntry } from './kept-year.ts';
import { documentKey, type SearchedDocument } from './searched-document.ts';

type Entries = Pick<KeptEntries, 'get' | 'set' | 'forgetAll'>;

/** The parts of the index that earlier builds made, by page and by year. */
export interface KeptSearch {
  readonly pages: Entries;
  readonly years: Entries;
  /** A number that differs from run to run, so that each run makes a different sample again. */
  readonly turn: number;
  /** Whether entries that this run does not ask for are removed afterwards. */
  readonly isTidied: boolean;
}

type Named<File> = File extends unknown ? Omit<File, 'path'> & { readonly name: string } : never;

/** The index segment of a year; its files are loaded on demand. */
interface YearOfSite extends YearSummary {
  readonly files: readonly Named<SiteFile>[];
}

/** One in this many pages, or years, is made again although it is kept. */
const sampled = { pages: 500, years: 200 } as const;

const madeYear = ({ files, ...rest }: YearPart): YearOfSite => ({
  ...rest,
  files: files.map(([name, bytes]) => ({ name, bytes })),
});

/** A kept year; if one of its files is damaged, all of them are made again. */
const keptYear = (entry: Entry, make: () => YearPart): YearOfSite | undefined => {
  const kept = yearOfEntry(entry);
  if (!kept) return undefined;
  let made: YearPart | undefined;
  const madeAnew = (name: string): string => {
    made ??= make();
    return made.files.find(([each]) => each === name)?.[1] ?? '';
  };
  return {
    ...kept,
    files: kept.files.map(([name, place]) => ({
      name,
      made: entry.checksum(place) ?? { bytes: 0, sha256: '' },
      read: () => entry.text(place) ?? madeAnew(name),
    })),
  };
};

const isSameYear = (entry: Entry, made: YearPart): boolean => {
  const { facts, texts } = entryOfYear(made);
  return (
    isDeepStrictEqual(entry.facts, facts) &&
    texts.every((text, place) => Buffer.from(text).equals(entry.text(place) ?? Buffer.of()))
  );
};

/** Makes the segments of years from the parts of pages, reusing kept ones. */
class SearchMaker {
  readonly #stores: KeptSearch;
  #pages: number;
  #years: number;
  #hasForgotten = false;

  constructor(kept: KeptSearch) {
    this.#stores = kept;
    this.#pages = kept.turn;
    this.#years = kept.turn;
  }

  get hasForgotten(): boolean {
    return this.#hasForgotten;
  }

  #forgetAll(): void {
    this.#hasForgotten = true;
    this.#stores.pages.forgetAll();
    this.#stores.years.forgetAll();
  }

  /**
   * The kept part of a page, as text; `undefined` if the page is in the sample and the part was
   * wrong.
   */
  #kept(document: SearchedDocument, key: string): string | undefined {
    const bytes = this.#stores.pages.get(key)?.text(0);
    const kept = bytes && Buffer.from(bytes).toString('utf8');
    this.#pages += 1;
    const isTrusted = kept === undefined || this.#pages % sampled.pages !== 0;
    if (isTrusted || kept === JSON.stringify(pagePart(document))) return kept;
    this.#forgetAll();
    return undefined;
  }

  #page(document: SearchedDocument, key: string): PagePart {
    const kept = this.#kept(document, key);
    if (kept !== undefined) return JSON.parse(kept) as PagePart;
    const part = pagePart(document);
    this.#stores.pages.set(key, { facts: null, texts: [Buffer.from(JSON.stringify(part))] });
    return part;
  }

  /** A kept year, unless it is in the sample and was wrong. */
  #keptYear(key: string, make: () => YearPart, afresh: () => YearPart): YearOfSite | undefined {
    const entry = this.#stores.years.get(key);
    if (!entry) return undefined;
    this.#years += 1;
    const isTrusted = this.#years % sampled.years !== 0;
    if (isTrusted || isSameYear(entry, afresh())) return keptYear(entry, make);
    this.#forgetAll();
    return undefined;
  }

  year(year: string, documents: readonly SearchedDocument[]): YearOfSite {
    const keys = new Map(documents.map((each) => [each, documentKey(each)]));
    const key = hash('sha256', JSON.stringify([year, ...keys.values()]), 'hex');
    const keyed = (document: SearchDocument): PagePart => {
      const own = document as SearchedDocument;
      return this.#page(own, keys.get(own) ?? '');
    };
    const make = (): YearPart => yearPart(year, documents, keyed);
    const kept = this.#keptYear(key, make, () => yearPart(year, documents));
    if (kept) {
      if (this.#stores.isTidied) for (const [document, own] of keys) this.#kept(document, own);
      return kept;
    }
    const made = make();
    this.#stores.years.set(key, entryOfYear(made));
    return madeYear(made);
  }
}

/** The index of a site: the files made from all years, and the years. */
interface JoinedIndex {
  readonly files: readonly NamedText[];
  readonly years: readonly YearOfSite[];
}

/**
 * The search index from the parts of its pages.
 *
 * @param partOf makes the part of a page, or finds it where it was made
 */
export const joinParts = (
  documents: readonly SearchedDocument[],
  partOf: PagePartOf = pagePart,
): JoinedIndex => joinYears(documents, (year, ofYear) => madeYear(yearPart(year, ofYear, partOf)));

/**
 * The search index, reusing the segments that earlier builds made from the same pages. A sample is
 * made again: a single difference means that nothing in the cache can be trusted.
 */
export const joinKeptYears = (
  documents: readonly SearchedDocument[],
  kept: KeptSearch | undefined,
): JoinedIndex => {
  if (!kept) return joinParts(documents);
  const maker = new SearchMaker(kept);
  const join = (): JoinedIndex => joinYears(documents, (year, ofYear) => maker.year(year, ofYear));
  const joined = join();
  /** Segments from before the difference was found cannot be trusted either. */
  return maker.hasForgotten ? join() : joined;
};
