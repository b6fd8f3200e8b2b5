import type { Colour } from './colour.ts';

/** The colours of a page; docs/design.md explains the use of each. */
export interface PageColours {
  readonly paper: Colour;
  readonly soft: Colour;
  readonly ink: Colour;
  readonly faint: Colour;
  readonly line: Colour;
  readonly accent: Colour;
  readonly link: Colour;
  readonly band: Colour;
  readonly onBand: Colour;
  readonly onBandFaint: Colour;
  readonly mark: Colour;
  readonly onMark: Colour;
}

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

/** The cards for links: a band with the mark on its background, texts below on paper. */
export interface CardColours {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly faint: Colour;
  readonly line: Colour;
}

/** The look of a station's site, except the arrangement of its pages. */
export interface ThemeValues {
  readonly colours: { readonly light: PageColours; readonly dark: PageColours };
  readonly mark: Mark;
  readonly cards: CardColours;
  readonly fonts: {
    /** The fonts of pages as CSS names, best first; pages load no font files. */
    readonly page: readonly string[];
    /** The fonts of cards; each letter uses the first font that has it. */
    readonly cards: readonly FontFile[];
  };
}
