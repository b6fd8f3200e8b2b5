import type { Colour } from '../../src/colours/colour.ts';
import type { SiteColours } from '../../src/colours/site-colours.ts';

/** The station's mark on icons and cards. */
export interface Mark {
  /** SVG in a square of 512; `currentColor` is replaced by the colour. */
  readonly drawing: string;
  readonly colour: Colour;
  /** The background. */
  readonly ground: Colour;
}

/** A font file for cards. */
export interface FontFile {
  /** Files with the same name are weights of the same font. */
  readonly name: string;
  /** Absolute path of a WOFF, TrueType or OpenType file. */
  readonly file: string;
  readonly weight: 500 | 700;
}

/** The look of a station's site, except the arrangement of its pages. */
export interface ThemeValues {
  readonly colours: SiteColours['pages'];
  readonly mark: Mark;
  readonly cards: SiteColours['cards'];
  readonly fonts: {
    /** The fonts of pages as CSS names, best first; pages load no font files. */
    readonly page: readonly string[];
    /** The fonts of cards; each letter uses the first font that has it. */
    readonly cards: readonly FontFile[];
  };
}
