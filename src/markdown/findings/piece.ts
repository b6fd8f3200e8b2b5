import type { Token } from 'markdown-it';
import type { WrittenToken } from '../places/written-token.ts';
import type { PieceKind } from './html-mends.ts';
import type { VisibleText } from './visible-text.ts';

/** A piece of inline text: of a paragraph, a heading or a cell. */
export interface Piece {
  readonly token: Token;
  readonly kind: PieceKind;
  readonly content: string;
  readonly written: readonly WrittenToken[];
  /** Maps an offset in `content` to one in the whole text. */
  readonly placeOf: (offset: number) => number;
  readonly visible: VisibleText;
}
