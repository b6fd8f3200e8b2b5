import { hash } from 'node:crypto';
import type { SearchDocument } from '../../search/index/search-document.ts';

/** A page of the search whose text may not be read yet; the hash of the text is known. */
export interface SearchedDocument extends SearchDocument {
  readonly textHash: string;
}

/** SHA-256, in hexadecimal, of all that the index says of a page. The text is not read for it. */
export const documentKey = (document: SearchedDocument): string => {
  const { text: _, ...fields } = Object.getOwnPropertyDescriptors(document);
  const said = Object.entries(fields).map(([name, { value }]): [string, unknown] => [name, value]);
  return hash('sha256', JSON.stringify(said), 'hex');
};
