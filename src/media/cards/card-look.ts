import type { MarkLook } from '../icons/icon-drawing.ts';

/**
 * The colours of a card, `#rgb` or `#rrggbb`: a band with the mark on its background, texts below
 * on paper.
 */
export interface CardLook {
  readonly mark: MarkLook;
  readonly paper: string;
  /** The colour of the title. */
  readonly ink: string;
  /** The colour of the line below. */
  readonly faint: string;
  /** The colour of the rule above it. */
  readonly line: string;
}
