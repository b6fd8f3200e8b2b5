import type { Colour } from './colour.ts';
import type { PageColours, Scheme } from './page-colours.ts';

/** All colours of a station's site. */
export interface SiteColours {
  readonly pages: Readonly<Record<Scheme, PageColours>>;
  /** The mark on icons and cards, and its background. */
  readonly mark: { readonly colour: Colour; readonly ground: Colour };
  /** The cards for links: a band with the mark on its background, texts below on paper. */
  readonly cards: {
    readonly paper: Colour;
    readonly ink: Colour;
    readonly faint: Colour;
    readonly line: Colour;
  };
}

const light: PageColours = {
  paper: '#fff',
  soft: '#f7f3ec',
  ink: '#1d1b19',
  faint: '#5c564f',
  line: '#d8d0c4',
  accent: '#a3161b',
  link: '#8f1217',
  band: '#8f1217',
  onBand: '#fff',
  onBandFaint: '#f8dedc',
  mark: '#ffe58a',
  onMark: '#1d1b19',
};

const dark: PageColours = {
  ...light,
  paper: '#171513',
  soft: '#221f1c',
  ink: '#ece6dd',
  faint: '#b5ada2',
  line: '#45403a',
  accent: '#ff9489',
  link: '#ffa79e',
  band: '#5a0d11',
  mark: '#5f4a00',
  onMark: '#fff6d6',
};

/** Paper, ink and one red. */
export const defaultColours: SiteColours = {
  pages: { light, dark },
  mark: { colour: '#fff', ground: '#a3161b' },
  cards: { paper: '#fdfbf7', ink: '#1d1a17', faint: '#5c544b', line: '#d8cfc2' },
};
