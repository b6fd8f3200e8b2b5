import type { MarkupFinding } from './markup-finding.ts';
import type { Piece } from './piece.ts';

/** `- 1 -`, which is read as an entry of a list, `– 2 –`, `Trang 2/12`, `Trang 3`. */
const pageNumber =
  /^(?:[-–—] ?)?\d{1,3} ?[-–—]$|^(?:trang|page)(?: số)?:? \d{1,3}(?: ?[/|] ?\d{1,3})?$/iu;

/** Whether a line is nothing but the number of a page, in a form that no other number has. */
export const isPageNumber = (line: string): boolean => pageNumber.test(line);

/** The number of a page that was copied from a PDF file, alone in its paragraph. */
export const pageNumberFindings = ({ kind, content, placeOf }: Piece): MarkupFinding[] =>
  kind === 'text' && isPageNumber(content)
    ? [{ kind: 'pageNumber', start: placeOf(0), end: placeOf(content.length), found: content }]
    : [];
