import type { OfficialDocument } from '../../content/content.ts';
import { officialDocumentsBySign } from '../../content/official-documents/official-document-citations.ts';
import {
  officialDocumentNumbersIn,
  numberSign,
} from '../../content/official-documents/official-document-number.ts';
import type { FindCitations } from '../../markdown/citation-links.ts';

/** Finds the documents that a text names by their numbers; `undefined` where there is none. */
export const citationFinder = (
  documents: readonly OfficialDocument[],
): FindCitations | undefined => {
  if (documents.length === 0) return undefined;
  const known = officialDocumentsBySign(documents);
  return (text) =>
    officialDocumentNumbersIn(text).flatMap(({ at, written: words }) => {
      const document = known.get(numberSign(words));
      return document ? [{ at, words, path: document.path }] : [];
    });
};
