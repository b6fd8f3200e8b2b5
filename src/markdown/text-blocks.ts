import type { MarkdownIt, Token } from 'markdown-it';
import { baseParser } from './base-parser.ts';
import { piecesOf, type ParsedText } from './findings/pieces-of.ts';
import { shownWords } from './ledger/shown-text.ts';
import { joinPlaced, type PlacedText } from './places/placed-text.ts';
import { lineStartsOf, placeInLines } from './places/text-lines.ts';

/** What a part of a text is on paper. */
export type BlockKind = 'heading' | 'paragraph' | 'entry' | 'row';

/** A part of a text with lines of its own: its words, without markup. */
export interface TextBlock extends PlacedText {
  readonly kind: BlockKind;
  /** The number of an entry in a numbered list, as written: `1.` */
  readonly number?: string;
}

/** Tokens inside these are no part of the text itself: notes and captions of pictures. */
const aside = /^(?:footnote_reference|figcaption)_/u;

/** Collects blocks in the order of the text. */
class Blocks {
  readonly found: TextBlock[] = [];
  private depth = 0;
  private kind: BlockKind = 'paragraph';
  private number: string | undefined;
  private cells: PlacedText[] = [];

  private open({ type, info }: Token): void {
    if (aside.test(type)) this.depth += 1;
    if (type === 'heading_open') this.kind = 'heading';
    if (type === 'list_item_open') {
      this.kind = 'entry';
      this.number = info === '' ? undefined : `${info}.`;
    }
    if (type === 'tr_open') this.cells = [];
  }

  private close({ type }: Token): void {
    if (aside.test(type)) this.depth -= 1;
    if (/^(?:heading|list_item)_close$/u.test(type)) this.kind = 'paragraph';
    if (type !== 'tr_close') return;
    const cells = this.cells.filter(({ text }) => text.trim() !== '');
    if (cells.length > 0) this.found.push({ kind: 'row', ...joinPlaced(cells, '; ') });
  }

  turn(token: Token): void {
    if (token.nesting > 0) this.open(token);
    if (token.nesting < 0) this.close(token);
  }

  add(words: PlacedText, isCell: boolean): void {
    if (this.depth > 0) return;
    if (isCell) {
      this.cells.push(words);
      return;
    }
    if (words.text.trim() === '') return;
    const { kind, number } = this;
    this.found.push(number === undefined ? { kind, ...words } : { kind, number, ...words });
    this.number = undefined;
  }
}

const blocksIn = (parsed: ParsedText): TextBlock[] => {
  const { src, tokens } = parsed;
  const lines = { text: src, starts: lineStartsOf(src) };
  const pieces = new Map(piecesOf(parsed).map((piece) => [piece.token, piece]));
  const blocks = new Blocks();
  for (const token of tokens) {
    blocks.turn(token);
    const { type, content, map } = token;
    const piece = pieces.get(token);
    if (piece) {
      const own = piece.written.filter(({ isInNote }) => !isInNote);
      blocks.add(shownWords(own, piece.placeOf), piece.kind === 'cell');
    }
    if (type === 'fence' || type === 'code_block') {
      const place = placeInLines(content, (map?.[0] ?? 0) + (type === 'fence' ? 1 : 0), lines);
      blocks.add({ text: content.trimEnd(), placeOf: place }, false);
    }
  }
  return blocks.found;
};

const createParser = (): MarkdownIt => {
  const parser = baseParser({ footnotes: '', backToText: '' }, false);
  parser.core.ruler.after('findings', 'textBlocks', ({ src, tokens, env }) => {
    const { list = [] } = (env['footnotes'] ?? {}) as { list?: ParsedText['notes'] };
    env['blocks'] = blocksIn({ src, tokens, markdown: parser, notes: list });
  });
  return parser;
};

let parser: MarkdownIt | undefined;

/**
 * The blocks of a text in the order in which they are read, each with the positions of its letters:
 * paragraphs, headings, entries of lists, and rows of tables whose cells are separated by `;`.
 * Without notes, and without pictures and their captions.
 *
 * @param text Markdown, with LF line ends
 */
export const textBlocks = (text: string): readonly TextBlock[] => {
  const env: { readonly blocks?: readonly TextBlock[] } = {};
  (parser ??= createParser()).parse(text, env);
  return env.blocks ?? [];
};
