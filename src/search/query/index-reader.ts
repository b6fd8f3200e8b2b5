import {
  blockSize,
  fieldCount,
  fields,
  type IndexEntry,
  type NamedPage,
  type ResultEntry,
  type SearchFacets,
} from '../words/index-entry.ts';
import { numbersIn } from '../words/number-text.ts';
import { hashOfFold, noFold, shardOf, type Spread } from '../words/shard-of.ts';
import { foldedForm } from '../words/written-form.ts';

/** Reads a file of the index by its path below the index's folder. */
export type LoadJson = (path: string) => Promise<unknown>;

/** The pages of a segment with a term, each with its field. */
export type FoundPages = ReadonlyMap<number, number>;

/** One spelling of a term. */
export interface Spelling {
  readonly first: string;
  readonly second: string;
  /** By segment, how many pages contain it. */
  readonly counts: ReadonlyMap<number, { readonly count: number; readonly isInTitle: boolean }>;
  /** By segment, the page, if only one contains it. */
  readonly pages: ReadonlyMap<number, FoundPages>;
}

/** How many pages contain a spelling. */
export const pagesOf = ({ counts }: Spelling): number =>
  Array.from(counts.values()).reduce((sum, { count }) => sum + count, 0);

type TermFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;

/** The pages that begin at an index of some numbers. */
const pagesAt = (numbers: readonly number[], start: number, count: number): FoundPages => {
  const pages = new Map<number, number>();
  let page = -1;
  for (const number of numbers.slice(start, start + count)) {
    page += Math.floor(number / fieldCount) + 1;
    pages.set(page, number % fieldCount);
  }
  return pages;
};

/**
 * Decodes a term of the first level, see `YearTerms`: for each segment its number, and a count or a
 * page.
 */
const spelling = (first: string, second: string, value: string): Spelling => {
  const counts = new Map<number, { count: number; isInTitle: boolean }>();
  const pages = new Map<number, FoundPages>();
  const numbers = numbersIn(value);
  for (let index = 0; index < numbers.length; index += 2) {
    const segment = numbers[index] ?? 0;
    const number = numbers[index + 1] ?? 0;
    if (number > 0) {
      counts.set(segment, { count: number >> 1, isInTitle: number % 2 === 1 });
      continue;
    }
    index += 1;
    const only = numbers[index + 1] ?? 0;
    counts.set(segment, { count: 1, isInTitle: only % fieldCount === fields.title });
    pages.set(segment, pagesAt(numbers, index + 1, 1));
  }
  return { first, second, counts, pages };
};

/**
 * The index of a site; each file is read once. A file that could not be read is requested again the
 * next time.
 */
export class IndexReader {
  private readonly load: LoadJson;
  private readonly files = new Map<string, Promise<unknown>>();

  constructor(load: LoadJson) {
    this.load = load;
  }

  entry(): Promise<IndexEntry> {
    return this.read('muc-luc.json') as Promise<IndexEntry>;
  }

  /** The spellings of a term in all segments; without a second word those of a single word. */
  async spellings(first: string, second = ''): Promise<readonly Spelling[]> {
    const { folder, spread } = await this.entry();
    const file = await this.termFile(folder, spread, first, second);
    const found: Spelling[] = [];
    for (const word of Object.keys(file)) {
      if (foldedForm(word) !== first) continue;
      const entries = file[word] ?? {};
      for (const next of second === '' ? [''] : Object.keys(entries)) {
        const value = own(entries, next);
        if (value !== undefined && foldedForm(next) === second) {
          found.push(spelling(word, next, value));
        }
      }
    }
    return found;
  }

  /** The pages of a segment that contain a term in this spelling. */
  async pages({ first, second, counts, pages }: Spelling, segment: number): Promise<FoundPages> {
    const only = pages.get(segment);
    if (only) return only;
    const held = (await this.entry()).segments[segment];
    if (!held || !counts.has(segment)) return new Map();
    const { folder, spread } = held;
    const file = await this.termFile(folder, spread, foldedForm(first), foldedForm(second));
    const value = own(own(file, first) ?? {}, second);
    if (value === undefined) return new Map();
    const numbers = numbersIn(value);
    return pagesAt(numbers, 0, numbers.length);
  }

  async result(segment: number, page: number): Promise<ResultEntry | undefined> {
    const folder = (await this.entry()).segments[segment]?.folder ?? '';
    const block = await this.read(`${folder}/b${Math.floor(page / blockSize)}.json`);
    return (block as readonly ResultEntry[])[page % blockSize];
  }

  async facets(segment: number): Promise<SearchFacets> {
    const folder = (await this.entry()).segments[segment]?.folder ?? '';
    return this.read(`${folder}/loc.json`) as Promise<SearchFacets>;
  }

  /** The words of the index, see `vocabularyText`. */
  async vocabulary(): Promise<readonly string[]> {
    return this.read(`${(await this.entry()).folder}/tu.json`) as Promise<readonly string[]>;
  }

  /** The names of pages that may begin with, or contain, a word. */
  async names(fold: string): Promise<readonly NamedPage[]> {
    const { folder, names } = await this.entry();
    const file = names === '' ? 'ten.json' : shardOf(names, hashOfFold(fold), noFold);
    return this.read(`${folder}/t${file}`).catch(() => []) as Promise<readonly NamedPage[]>;
  }

  private async termFile(
    folder: string,
    spread: Spread,
    first: string,
    second: string,
  ): Promise<TermFile> {
    const ofSecond = second === '' ? noFold : hashOfFold(second);
    const name = shardOf(spread, hashOfFold(first), ofSecond);
    return this.read(`${folder}/${name}`) as Promise<TermFile>;
  }

  private read(path: string): Promise<unknown> {
    const known = this.files.get(path);
    if (known) return known;
    const reading = this.load(path).catch((error: unknown) => {
      this.files.delete(path);
      throw error;
    });
    this.files.set(path, reading);
    return reading;
  }
}
