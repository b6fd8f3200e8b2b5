import type { MarkLook } from '../icons/icon-drawing.ts';

/** The colours of a card, `#rgb` or `#rrggbb`: a band with the mark on its ground, texts below on paper. */
export interface CardLook {
  readonly mark: MarkLook;
  readonly paper: string;
  /** Of the title. */
  readonly ink: string;
  /** Of the line below. */
  readonly faint: string;
  /** Of the rule above it. */
  readonly line: string;
}
