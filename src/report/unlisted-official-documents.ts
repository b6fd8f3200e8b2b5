import type { UnlistedOfficialDocument } from '../content/official-documents/official-document-citations.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { oneLine } from './one-line.ts';

const heading = (count: number): string =>
  `Văn bản được nhắc tới mà chưa có trong sổ (${count} số, ký hiệu; có văn bản thì thêm tệp vào thư mục documents):`;

/** The list for a terminal; empty if every document that texts name is in the register. */
export const unlistedOfficialDocumentsText = (
  officialDocuments: readonly UnlistedOfficialDocument[],
): string => {
  if (officialDocuments.length === 0) return '';
  const lines = officialDocuments.map(
    ({ number, files }) => `  ${oneLine(number)}  ${files.join(', ')}\n`,
  );
  return `\n${heading(officialDocuments.length)}\n${lines.join('')}`;
};

/** The list for a change request, folded. */
export const unlistedOfficialDocumentsMarkdown = (
  officialDocuments: readonly UnlistedOfficialDocument[],
): string => {
  if (officialDocuments.length === 0) return '';
  const lines = officialDocuments.map(
    ({ number, files }) => `- ${escapeMarkdown(number)}: ${escapeMarkdown(files.join(', '))}\n`,
  );
  return `\n<details><summary>${heading(officialDocuments.length)}</summary>\n\n${lines.join('')}\n</details>\n`;
};
