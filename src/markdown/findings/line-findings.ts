import type { Token } from 'markdown-it';
import type { TextLines } from '../places/text-lines.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { goesOn } from './open-lines.ts';

/** Whether a piece is a whole line of the text, without quotation or list signs before it. */
const isWholeLine = ({ map, content }: Token, { text, starts }: TextLines): boolean =>
  map !== null && map[1] === map[0] + 1 && text.startsWith(content, starts[map[0]] ?? 0);

const startOf = ({ map }: Token, { starts }: TextLines): number => starts[map?.[0] ?? 0] ?? 0;

/** Paragraphs on consecutive lines without a blank line between them. */
export const sentenceLineFindings = (
  tokens: readonly Token[],
  lines: TextLines,
): MarkupFinding[] => {
  const pieces = tokens.filter(({ type, meta }) => type === 'inline' && meta?.['isSentenceLine']);
  return pieces.flatMap((piece, index): MarkupFinding[] => {
    const above = pieces[index - 1];
    if (!above || above.map?.[1] !== piece.map?.[0]) return [];
    const start = startOf(piece, lines);
    const mend = isWholeLine(piece, lines) ? { start, end: start, insert: '\n' } : undefined;
    const end = start + piece.content.length;
    return [{ kind: 'sentenceLines', start, end, found: piece.content, mend }];
  });
};

const isParagraph = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'inline' && tokens[index - 1]?.type === 'paragraph_open';

/**
 * Paragraphs that are single lines of one paragraph, as copied from a PDF file with a blank line
 * after each line.
 */
export const brokenLineFindings = (tokens: readonly Token[], lines: TextLines): MarkupFinding[] => {
  const pieces = tokens.filter((_token, index) => isParagraph(tokens, index));
  let isKnown = false;
  return pieces.flatMap((piece, index): MarkupFinding[] => {
    const above = pieces[index - 1];
    const areLines = above && isWholeLine(above, lines) && isWholeLine(piece, lines);
    const isBelow = above?.map && piece.map && piece.map[0] - above.map[1] === 1;
    isKnown = Boolean(areLines && isBelow && goesOn(above.content, piece.content, isKnown));
    if (!isKnown || !above) return [];
    const start = startOf(piece, lines);
    const end = start + piece.content.length;
    const mend = { start: startOf(above, lines) + above.content.length, end: start, insert: ' ' };
    return [{ kind: 'brokenLines', start, end, found: piece.content, mend }];
  });
};
