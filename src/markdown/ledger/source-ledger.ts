import type { Token } from 'markdown-it';
import type { Piece } from '../findings/piece.ts';
import type { TextLines } from '../places/text-lines.ts';
import type { Span } from '../places/written-token.ts';

/** Why words of a text are on no page. */
export type LeftOutReason =
  | 'comment'
  | 'uncalledNote'
  | 'surplusCell'
  | 'target'
  | 'title'
  | 'label'
  | 'alt'
  | 'definition'
  | 'fence';

export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
}

/** What happens to the words of a text. */
export interface SourceLedger {
  /** Words that are on no page for a known reason. */
  readonly leftOut: readonly LeftOut[];
  /** Words that are in no token: they would be lost silently. */
  readonly lost: readonly Span[];
}

/** Lines whose words a block token contains literally: code, and the fences around it. */
const codeLines = (tokens: readonly Token[], { text, starts }: TextLines): (Span | LeftOut)[] =>
  tokens.flatMap(({ type, map }): (Span | LeftOut)[] => {
    if (type !== 'fence' || !map) return [];
    const start = starts[map[0]] ?? 0;
    const inside = starts[map[0] + 1] ?? text.length;
    const end = starts[map[1]] ?? text.length;
    return [
      { start, end: inside, reason: 'fence' },
      { start: inside, end },
    ];
  });

const shownType = /^(?:text|text_special|code_inline)$/u;

/** The words of a piece that its tokens show and leave out. */
const inPiece = ({ written, placeOf }: Piece): (Span | LeftOut)[] => {
  const at = ({ start, end }: Span): Span => ({ start: placeOf(start), end: placeOf(end) });
  return written.flatMap(({ token, start, end, target, title }): (Span | LeftOut)[] => {
    if (shownType.test(token.type)) return [at({ start, end })];
    if (token.type === 'comment') return [{ ...at({ start, end }), reason: 'comment' }];
    if (/^(?:footnote_ref|callout_label)$/u.test(token.type))
      return [{ ...at({ start, end }), reason: 'label' }];
    const isImage = token.type === 'image';
    return [
      ...(target ? [{ ...at(target), reason: 'target' as const }] : []),
      ...(title ? [isImage ? at(title) : { ...at(title), reason: 'title' as const }] : []),
      ...(isImage ? [{ ...at({ start, end: target?.start ?? end }), reason: 'alt' as const }] : []),
    ];
  });
};

/** Numbers before the entries of a list, which the list itself shows. */
const listMarks = (tokens: readonly Token[], { text, starts }: TextLines): Span[] =>
  tokens.flatMap(({ type, map, info }): Span[] => {
    if (type !== 'list_item_open' || !map || info === '') return [];
    const start = text.indexOf(info, starts[map[0]] ?? 0);
    return [{ start, end: start + info.length }];
  });

const definitionLine = /^[ \t>]*(?:\*?\[[^\]]*\]:|["'(].*["')]$|\S+$)/u;

/** Lines outside all blocks: definitions of links and abbreviations, the labels of notes. */
const definitions = (tokens: readonly Token[], { text, starts }: TextLines): LeftOut[] => {
  const held = new Set(
    tokens.flatMap(({ map, type }) =>
      map && !/(?:list|item|blockquote|section)/u.test(type)
        ? Array.from({ length: map[1] - map[0] }, (_none, index) => map[0] + index)
        : [],
    ),
  );
  return starts.flatMap((start, line): LeftOut[] => {
    const end = starts[line + 1] ?? text.length;
    const written = text.slice(start, end).trimEnd();
    const [label] = /^[ \t>]*\[\^[^\]\s]+\]:/u.exec(written) ?? [];
    if (label !== undefined) return [{ start, end: start + label.length, reason: 'label' }];
    const isDefinition = !held.has(line) && definitionLine.test(written);
    return isDefinition ? [{ start, end, reason: 'definition' }] : [];
  });
};

const hidden = (
  findings: readonly (Span & { readonly kind: string })[],
  lines: TextLines,
): LeftOut[] =>
  findings.flatMap(({ kind, start, end }): LeftOut[] => {
    if (kind === 'comment') return [{ start, end, reason: 'comment' }];
    if (kind === 'surplusCell') return [{ start, end, reason: 'surplusCell' }];
    if (kind !== 'noteTwice') return [];
    const line = lines.text.indexOf('\n', start);
    return [{ start, end: line < 0 ? lines.text.length : line, reason: 'uncalledNote' }];
  });

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The positions of words outside all spans. */
const wordsOutside = (text: string, spans: readonly Span[]): Span[] => {
  const held = new Uint8Array(text.length);
  for (const { start, end } of spans) held.fill(1, Math.max(start, 0), Math.max(end, 0));
  return [...text.matchAll(word)].flatMap(({ 0: whole, index }) =>
    held.subarray(index, index + whole.length).every(Boolean)
      ? []
      : [{ start: index, end: index + whole.length }],
  );
};

const isReason = (span: Span | LeftOut): span is LeftOut => 'reason' in span;

/**
 * Traces every word of a text to its tokens: each is shown to readers, left out for a known reason,
 * or lost.
 *
 * @param tokens right after the text was parsed, before anything is moved
 */
export const sourceLedger = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  findings: readonly (Span & { readonly kind: string })[],
  lines: TextLines,
): SourceLedger => {
  const spans = [
    ...codeLines(tokens, lines),
    ...pieces.flatMap(inPiece),
    ...listMarks(tokens, lines),
    ...definitions(tokens, lines),
    ...hidden(findings, lines),
  ];
  return { leftOut: spans.filter(isReason), lost: wordsOutside(lines.text, spans) };
};
