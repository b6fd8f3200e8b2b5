import type { MarkdownIt, Token } from 'markdown-it';
import { isAllowedTarget } from '../links.ts';
import { shownText, type ShownText } from '../ledger/shown-text.ts';
import { sourceLedger } from '../ledger/source-ledger.ts';
import { lineStartsOf, placeInCell, placeInLines, type TextLines } from '../places/text-lines.ts';
import { writtenTokens, type InlineNote } from '../places/written-tokens.ts';
import { brokenLineFindings, sentenceLineFindings } from './line-findings.ts';
import { linkFindings } from './link-findings.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { lonePageNumberFindings } from './lone-page-numbers.ts';
import { noteFindings } from './note-findings.ts';
import type { Piece } from './piece.ts';
import { pieceFindings } from './piece-findings.ts';
import { tableFindings } from './table-findings.ts';
import { unusedDefinitionFindings } from './unused-definitions.ts';
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
const piecesOf = ({ src, tokens, markdown, notes }: ParsedText): Piece[] => {
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

const labelsCalled = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ written }) =>
      written.flatMap(({ token }) =>
        token.type === 'footnote_ref' ? [String(token.meta?.['label'])] : [],
      ),
    ),
  );

const commentFindings = (tokens: readonly Token[], { text, starts }: TextLines): MarkupFinding[] =>
  tokens.flatMap(({ type, map, content }): MarkupFinding[] => {
    if (type !== 'comment') return [];
    const [beginning = ''] = content.split('\n', 1);
    const start = text.indexOf(beginning, starts[map?.[0] ?? 0] ?? 0);
    return [{ kind: 'comment', start, end: start + content.length, found: content }];
  });

/** The results of examining a parsed text. */
export interface ReadMarkup {
  /** All faults of its markup, sorted by position. */
  readonly findings: readonly MarkupFinding[];
  /** Everything that a reader must see of it. */
  readonly shown: ShownText;
}

/** Examines the parts of a text right after it was parsed. */
export const readMarkup = (parsed: ParsedText): ReadMarkup => {
  const { src, tokens } = parsed;
  const lines = { text: src, starts: lineStartsOf(src) };
  const pieces = piecesOf(parsed);
  const called = labelsCalled(pieces);
  const found = [
    ...pieces.flatMap((piece) => [
      ...pieceFindings(piece, src),
      ...linkFindings(piece.written, piece.placeOf, isAllowedTarget),
    ]),
    ...commentFindings(tokens, lines),
    ...tableFindings(tokens, lines),
    ...noteFindings(tokens, called, lines),
    ...sentenceLineFindings(tokens, lines),
    ...brokenLineFindings(tokens, lines),
    ...lonePageNumberFindings(tokens, lines),
  ];
  const { lost: lostWords, leftOut } = sourceLedger(tokens, pieces, found, lines);
  const unused = unusedDefinitionFindings(src, leftOut);
  const lost = lostWords.map(({ start, end }): MarkupFinding => ({
    kind: 'lostText',
    start,
    end,
    found: src.slice(start, end),
  }));
  return {
    findings: [...found, ...unused, ...lost].toSorted((a, b) => a.start - b.start || a.end - b.end),
    shown: shownText(tokens, pieces, called, lines),
  };
};
