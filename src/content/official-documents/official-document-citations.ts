import { maskCode } from '../../proofreading/mask-code.ts';
import { compareText } from '../compare-text.ts';
import type { Content, OfficialDocument } from '../content.ts';
import {
  officialDocumentNumbersIn,
  isCertainNumber,
  numberSign,
} from './official-document-number.ts';

/** Official documents by the key of their number; `undefined` if several have it. */
export type OfficialDocumentsBySign = ReadonlyMap<string, OfficialDocument | undefined>;

export const officialDocumentsBySign = (
  officialDocuments: readonly OfficialDocument[],
): OfficialDocumentsBySign =>
  new Map(
    [...Map.groupBy(officialDocuments, ({ number }) => numberSign(number.written))].map(
      ([sign, same]) => [sign, same.length === 1 ? same[0] : undefined],
    ),
  );

/** The numbers of official documents in a Markdown text outside code, in order. */
export const numbersCited = (body: string): string[] =>
  officialDocumentNumbersIn(body).length === 0
    ? []
    : officialDocumentNumbersIn(maskCode(body)).map(({ written }) => written);

/** An official document that is named but is not in the register. */
export interface UnlistedOfficialDocument {
  readonly number: string;
  /** The files that name it, sorted by name. */
  readonly files: readonly string[];
}

/**
 * The official documents that texts name but the register lacks, by number.
 *
 * @param numbersIn the numbers that a text names
 */
export const unlistedOfficialDocuments = (
  { articles, pages, officialDocuments }: Pick<Content, 'articles' | 'pages' | 'officialDocuments'>,
  numbersIn: (text: { readonly body: string }) => readonly string[] = ({ body }) =>
    numbersCited(body),
): UnlistedOfficialDocument[] => {
  const listed = officialDocumentsBySign(officialDocuments);
  const found = new Map<string, { number: string; files: Set<string> }>();
  const texts = [...articles.filter(({ withdrawn }) => !withdrawn), ...pages, ...officialDocuments];
  for (const text of texts) {
    for (const number of numbersIn(text)) {
      const sign = numberSign(number);
      if (listed.has(sign) || !isCertainNumber(number)) continue;
      const entry = found.get(sign) ?? { number, files: new Set() };
      found.set(sign, entry);
      entry.files.add(text.file);
    }
  }
  return [...found.values()]
    .map(({ number, files }) => ({ number, files: [...files].toSorted(compareText) }))
    .toSorted((a, b) => compareText(a.number, b.number));
};
