import type { Token } from 'markdown-it';

/** The part of a text from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of inline text with its position in the source. */
export interface WrittenToken extends Span {
  readonly token: Token;
  /** For a link's end or an image: the position of its target. */
  readonly target?: Span | undefined;
  /** For an image: the position of its caption. */
  readonly title?: Span | undefined;
  /** Whether it is in an inline note, `^[…]`, which the page shows elsewhere. */
  readonly isInNote?: boolean;
}
