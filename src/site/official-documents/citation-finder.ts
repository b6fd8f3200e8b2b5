import {
  officialDocumentNumbersIn,
  numberSign,
} from '../../content/official-documents/official-document-number.ts';
import type { FindCitations } from '../../markdown/citation-links.ts';
import type { SitePath } from '../../url/site-path.ts';

/**
 * Finds the official documents that a text names by their numbers.
 *
 * @param pathOf the page of the one of a number, by the sign of the number; `undefined` if none or many
 */
export const citationFinder =
  (pathOf: (sign: string) => SitePath | undefined): FindCitations =>
  (text) =>
    officialDocumentNumbersIn(text).flatMap(({ at, written: words }) => {
      const path = pathOf(numberSign(words));
      return path === undefined ? [] : [{ at, words, path }];
    });
