import type { ResultEntry } from '../words/index-entry.ts';
import { resultEntry } from './result-entry.ts';
import type { SearchDocument } from './search-document.ts';
import { searchPart, type SearchPart } from './search-part.ts';

/**
 * Everything in the index from the text of one page: plain JSON, so that it can be cached by the
 * hash of the page.
 */
export interface PagePart {
  readonly terms: SearchPart;
  readonly result: ResultEntry;
}

export const pagePart = (document: SearchDocument): PagePart => ({
  terms: searchPart(document),
  result: resultEntry(document),
});
