import type { MarkdownIt, Token } from 'markdown-it';
import { lineStartsOf, placeInCell, placeInLines, type TextLines } from '../places/text-lines.ts';
import { writtenTokens, type InlineNote } from '../places/written-tokens.ts';
import type { Piece } from './piece.ts';
import { visibleText } from './visible-text.ts';

/** The parsed form of a text. */
export interface ParsedText {
  readonly src: string;
  readonly tokens: readonly Token[];
  readonly markdown: MarkdownIt;
  readonly notes: readonly InlineNote[];
}

const kindOf = (before: Token | undefined): Piece['kind'] => {
  if (before?.type === 'th_open' || before?.type === 'td_open') return 'cell';
  return before?.type === 'heading_open' ? 'heading' : 'text';
};

/** The pieces of a text that contain words, with their tokens and positions. */
export const piecesOf = ({ src, tokens, markdown, notes }: ParsedText): Piece[] => {
  const lines: TextLines = { text: src, starts: lineStartsOf(src) };
  let line = 0;
  let cell = 0;
  return tokens.flatMap((token, index): Piece[] => {
    if (token.map) line = token.map[0];
    if (token.type === 'tr_open') cell = lines.starts[line] ?? 0;
    if (token.type !== 'inline') return [];
    const kind = kindOf(tokens[index - 1]);
    const { content } = token;
    const placeOf =
      kind === 'cell' ? placeInCell(content, cell, lines) : placeInLines(content, line, lines);
    if (kind === 'cell') cell = placeOf(content.length);
    const written = writtenTokens(content, token.children ?? [], markdown, notes);
    return [{ token, kind, content, written, placeOf, visible: visibleText(written, placeOf) }];
  });
};
