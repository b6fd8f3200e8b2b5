import type { Token } from 'markdown-it';
import { isAllowedTarget } from '../links.ts';
import { shownText, type ShownText } from '../ledger/shown-text.ts';
import { sourceLedger } from '../ledger/source-ledger.ts';
import { lineStartsOf, type TextLines } from '../places/text-lines.ts';
import { brokenLineFindings, sentenceLineFindings } from './line-findings.ts';
import { linkFindings } from './link-findings.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { lonePageNumberFindings } from './lone-page-numbers.ts';
import { noteFindings } from './note-findings.ts';
import type { Piece } from './piece.ts';
import { piecesOf, type ParsedText } from './pieces-of.ts';
import { pieceFindings } from './piece-findings.ts';
import { tableFindings } from './table-findings.ts';
import { unusedDefinitionFindings } from './unused-definitions.ts';

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
