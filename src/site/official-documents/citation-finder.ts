import {
  officialDocumentNumbersIn,
  numberSign,
} from '../../content/official-documents/official-document-number.ts';
import type { FindCitations } from '../../markdown/citation-links.ts';
import type { SitePath } from '../../url/site-path.ts';

/**
 * Finds the official documents that a text names by their numbers.
 *
 * @param pathOf the page of the document with a number; `undefined` if there is none or more than
 * one
 */
export const citationFinder =
  (pathOf: (sign: string) => SitePath | undefined): FindCitations =>
  (text) =>
    officialDocumentNumbersIn(text).flatMap(({ at, written: words }) => {
      const path = pathOf(numberSign(words));
      return path === undefined ? [] : [{ at, words, path }];
    });
