import type { MarkupFinding, Mend } from './markup-finding.ts';
import type { Piece } from './piece.ts';

/**
 * Line ends and Tabs in the notation of programs, `
 * ` and `\t`: after the end of a sentence, or before a capital, a space or another one. In a
 * Windows path (`C:
 * ew`) small letters follow.
 */
const typedBreak =
  /(?<=[.!?:;…”"’)\]])(?:(?:\\r)?\\n)+|(?:(?:\\r)?\\n)+(?=\s|$|["“(*\-–•]|\p{Lu})|(?<![A-Za-z]:)(?:\\t)+(?=\s|$|\p{L}[\u0300-\u1fff]|\p{Lu})/gu;

const pathOfWindows = /[a-z]:\\|\\\\/iu;

/** Whether a piece begins a line of the text and is contained in it literally. */
const isPlain = ({ kind, content, placeOf }: Piece, src: string): boolean => {
  const start = placeOf(0);
  const beginsLine = start === 0 || src[start - 1] === '\n';
  return kind === 'text' && beginsLine && src.startsWith(content, start);
};

/**
 * Places where a line break was meant but a reader would see `
 * `.
 */
export const typedBreakFindings = (piece: Piece, src: string): MarkupFinding[] => {
  const { visible } = piece;
  if (!visible.text.includes('\\') || pathOfWindows.test(visible.text)) return [];
  const isMendable = isPlain(piece, src);
  return [...visible.text.matchAll(typedBreak)].map(({ 0: found, index }) => {
    const start = visible.placeOf(index);
    const end = visible.placeOf(index + found.length - 1) + 1;
    const insert = found.includes('n') ? '\n\n' : ' ';
    const mend: Mend | undefined =
      isMendable || insert === ' ' ? { start, end, insert } : undefined;
    return { kind: 'typedBreak', start, end, found, mend };
  });
};
