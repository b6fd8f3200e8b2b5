import type { MarkupFinding } from './markup-finding.ts';
import type { Piece } from './piece.ts';

/** A hyphen at the end of a line and what goes on below: `nhi-⏎ệm`, `2020-⏎2025`. */
const broken =
  /(?:[\p{L}\p{M}]+-[ \t]*\n[ \t]*[\p{Ll}\p{M}]+|\d+[-–][ \t]*\n[ \t]*\d+)(?![\p{L}\p{N}])/gu;

/** Searched first, because it cannot begin at every letter. */
const lineEnd = /[-–][ \t]*\n/u;

/**
 * Words and numbers that were parted at the end of a line, as PDF files are copied: a reader would see a space
 * behind the hyphen. Numbers are joined; whether the hyphen of a word stays is for the editor to say.
 */
export const brokenWordFindings = ({ visible }: Piece): MarkupFinding[] =>
  (lineEnd.test(visible.text) ? [...visible.text.matchAll(broken)] : []).map(
    ({ 0: found, index }): MarkupFinding => {
      const start = visible.placeOf(index);
      const end = visible.placeOf(index + found.length - 1) + 1;
      const insert = found.replace(/\s+/u, '');
      const mend = /^\d/u.test(found) ? { start, end, insert } : undefined;
      return { kind: 'brokenWord', start, end, found, mend };
    },
  );
