import { blockSize, type ResultEntry } from '../words/index-entry.ts';
import { hashOfFold, type Spread } from '../words/shard-of.ts';
import { foldedForm } from '../words/written-form.ts';
import { folderName, type NamedText } from './named-text.ts';
import { pagePart, type PagePart } from './page-part.ts';
import type { SearchDocument } from './search-document.ts';
import { searchFacets } from './search-facets.ts';
import { termPages } from './term-pages.ts';
import { termTable } from './term-table.ts';
import { yearTerms, type YearTerms } from './year-terms.ts';

/** The segment of a year as needed by the whole index. */
export interface YearSummary {
  readonly folder: string;
  readonly spread: Spread;
  readonly terms: YearTerms;
}

/** The segment of a year, which depends only on its pages. */
export interface YearPart extends YearSummary {
  readonly files: readonly NamedText[];
}

/** Makes the part of a page, or returns a kept one. */
export type PagePartOf = (document: SearchDocument) => PagePart;

const blocksOf = (results: readonly ResultEntry[]): NamedText[] =>
  Array.from({ length: Math.ceil(results.length / blockSize) }, (_, block) => {
    const held = results.slice(block * blockSize, (block + 1) * blockSize);
    return [`b${block}.json`, `${JSON.stringify(held)}\n`];
  });

/**
 * Pure.
 *
 * @param year `2020`; empty for pages without a date
 * @param documents all pages of the year, in order
 */
export const yearPart = (
  year: string,
  documents: readonly SearchDocument[],
  partOf: PagePartOf = pagePart,
): YearPart => {
  const parts = documents.map(partOf);
  const index = termPages(parts.map(({ terms }) => terms));
  const folds = Uint32Array.from(index.words, (word) => hashOfFold(foldedForm(word)));
  const { first, values } = yearTerms(index);
  const { spread, files: shards } = termTable(index, values, folds);
  const files: NamedText[] = [
    ...shards,
    ...blocksOf(parts.map(({ result }) => result)),
    ['loc.json', `${JSON.stringify(searchFacets(documents))}\n`],
  ];
  return { folder: folderName(year === '' ? 'chung' : year, files), spread, files, terms: first };
};
