import { hash } from 'node:crypto';
import type { SearchDocument } from '../../search/index/search-document.ts';

/** A page of the search with the hash of its text; the text is read on demand. */
export interface SearchedDocument extends SearchDocument {
  readonly textHash: string;
}

/**
 * SHA-256, in hexadecimal, of everything that the index contains of a page, computed without
 * reading the text.
 */
export const documentKey = (document: SearchedDocument): string => {
  const { text: _, ...fields } = Object.getOwnPropertyDescriptors(document);
  const said = Object.entries(fields).map(([name, { value }]): [string, unknown] => [name, value]);
  return hash('sha256', JSON.stringify(said), 'hex');
};
