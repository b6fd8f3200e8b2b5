import type { Colour } from './colour.ts';

/** The colours of a page; docs/design.md says what each is for. */
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

/** The station's mark, as icons and cards show it. */
export interface Mark {
  /** SVG on a square of 512; `currentColor` stands for the colour. */
  readonly drawing: string;
  readonly colour: Colour;
  /** What it stands on. */
  readonly ground: Colour;
}

/** A font file with which cards are written. */
export interface FontFile {
  /** Files of one name are weights of one font. */
  readonly name: string;
  /** Absolute path of a WOFF, TrueType or OpenType file. */
  readonly file: string;
  readonly weight: 500 | 700;
}

/** The pictures of links: a band with the mark on its ground, texts below on paper. */
export interface CardColours {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly faint: Colour;
  readonly line: Colour;
}

/** How a station's site looks, apart from the arrangement of its pages. */
export interface ThemeValues {
  readonly colours: { readonly light: PageColours; readonly dark: PageColours };
  readonly mark: Mark;
  readonly cards: CardColours;
  readonly fonts: {
    /** The fonts of pages as CSS names them, best first; a page loads none. */
    readonly page: readonly string[];
    /** The fonts of cards; for each letter the first that has it. */
    readonly cards: readonly FontFile[];
  };
}
