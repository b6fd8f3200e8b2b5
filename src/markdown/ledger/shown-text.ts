import type { Token } from 'markdown-it';
import type { Piece } from '../findings/piece.ts';
import { lastAt } from '../places/last-at.ts';
import { joinPlaced, type PlacedText } from '../places/placed-text.ts';
import { placeInLines, type TextLines } from '../places/text-lines.ts';
import type { WrittenToken } from '../places/written-token.ts';

const shownIn = ({ token }: WrittenToken): string => {
  if (/^(?:text|text_special|code_inline)$/u.test(token.type)) return token.content;
  return /^(?:image|footnote_ref|softbreak|hardbreak)$/u.test(token.type) ? ' ' : '';
};

/**
 * The words beside a removed element, such as a note, are separate words. Later rules change the
 * tokens, so everything is read at once.
 */
export const shownWords = (
  written: readonly WrittenToken[],
  placeOf: (offset: number) => number,
): PlacedText => {
  let text = '';
  const starts: number[] = [];
  const places: number[] = [];
  for (const [index, each] of written.entries()) {
    if (each.start !== (written[index - 1]?.end ?? each.start)) text += ' ';
    starts.push(text.length);
    places.push(each.start + (each.token.type === 'code_inline' ? each.token.markup.length : 0));
    text += shownIn(each);
  }
  return {
    text,
    placeOf: (index) => {
      const at = lastAt(starts, index);
      return placeOf((places[at] ?? 0) + Math.max(index - (starts[at] ?? 0), 0));
    },
  };
};

const labelOf = ({ meta }: Token): string => String(meta?.['label']);

/** The tokens inside the blocks of notes with given labels, by whether the page shows the note. */
interface NoteTokens {
  readonly shown: ReadonlySet<Token>;
  /** Without a reference, or with a label that a later note reuses; reported separately. */
  readonly hidden: ReadonlySet<Token>;
}

const noteTokens = (tokens: readonly Token[], called: ReadonlySet<string>): NoteTokens => {
  const opening = tokens.filter(({ type }) => type === 'footnote_reference_open');
  const last = new Map(opening.map((token) => [labelOf(token), token]));
  const found = { shown: new Set<Token>(), hidden: new Set<Token>() };
  let within: Set<Token> | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const label = labelOf(token);
      within = called.has(label) && last.get(label) === token ? found.shown : found.hidden;
    }
    if (token.type === 'footnote_reference_close') within = undefined;
    within?.add(token);
  }
  return found;
};

/** All words of a text that a reader must see, with their positions. */
export interface ShownText {
  /** In reading order. */
  readonly main: PlacedText;
  /**
   * The words of its notes, which the page shows below the text, in the order of their references.
   */
  readonly notes: PlacedText;
}

/**
 * All words of a text that a reader must see; read right after parsing, before any rule moves or
 * changes them.
 */
export const shownText = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  called: ReadonlySet<string>,
  lines: TextLines,
): ShownText => {
  const notes = noteTokens(tokens, called);
  const pieceOf = new Map(pieces.map((piece) => [piece.token, piece]));
  const main: PlacedText[] = [];
  const below: PlacedText[] = [];
  for (const token of tokens) {
    if (notes.hidden.has(token)) continue;
    const place = notes.shown.has(token) ? below : main;
    if (token.type === 'fence') {
      const first = (token.map?.[0] ?? 0) + 1;
      place.push({ text: token.content, placeOf: placeInLines(token.content, first, lines) });
    }
    const piece = pieceOf.get(token);
    if (!piece) continue;
    const [inNotes, others] = [
      piece.written.filter(({ isInNote }) => isInNote),
      piece.written.filter(({ isInNote }) => !isInNote),
    ];
    place.push(shownWords(others, piece.placeOf));
    if (inNotes.length > 0) below.push(shownWords(inNotes, piece.placeOf));
  }
  return { main: joinPlaced(main), notes: joinPlaced(below) };
};
