import type { Token } from 'markdown-it';
import type { WrittenToken } from '../places/written-token.ts';
import type { PieceKind } from './html-mends.ts';
import type { VisibleText } from './visible-text.ts';

/** A piece of inline text: a paragraph's, a heading's, a cell's. */
export interface Piece {
  readonly token: Token;
  readonly kind: PieceKind;
  readonly content: string;
  readonly written: readonly WrittenToken[];
  /** The place in the whole text of a place in `content`. */
  readonly placeOf: (offset: number) => number;
  readonly visible: VisibleText;
}
