import { compareText } from '../../content/compare-text.ts';
import type { OfficialDocument } from '../../content/content.ts';

/** Newest first: by the day of issue, then by number, then by file. */
export const newestOfficialDocumentFirst = (a: OfficialDocument, b: OfficialDocument): number =>
  compareText(b.issued, a.issued) ||
  b.number.number - a.number.number ||
  compareText(a.slug, b.slug);
