import type { OfficialDocument } from '../../content/content.ts';
import { officialDocumentsBySign } from '../../content/official-documents/official-document-citations.ts';
import {
  officialDocumentNumbersIn,
  numberSign,
} from '../../content/official-documents/official-document-number.ts';
import type { FindCitations } from '../../markdown/citation-links.ts';

/** Finds the documents that a text names by their numbers; `undefined` where there is none. */
export const citationFinder = (
  officialDocuments: readonly OfficialDocument[],
): FindCitations | undefined => {
  if (officialDocuments.length === 0) return undefined;
  const known = officialDocumentsBySign(officialDocuments);
  return (text) =>
    officialDocumentNumbersIn(text).flatMap(({ at, written: words }) => {
      const officialDocument = known.get(numberSign(words));
      return officialDocument ? [{ at, words, path: officialDocument.path }] : [];
    });
};
