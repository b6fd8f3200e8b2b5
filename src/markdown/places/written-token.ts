import type { Token } from 'markdown-it';

/** The part of a text from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of inline text with its place in what was written. */
export interface WrittenToken extends Span {
  readonly token: Token;
  /** Of a link's end or an image: where its target stands. */
  readonly target?: Span | undefined;
  /** Of an image: where the words of its caption stand. */
  readonly title?: Span | undefined;
  /** Whether it stands in a note within the text, `^[…]`, which the page shows elsewhere. */
  readonly isInNote?: boolean;
}
