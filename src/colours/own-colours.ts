import type { Colour } from './colour.ts';
import { isReadable } from './contrast.ts';
import { nearestReadable, seenAs, shownAs } from './nearest-readable.ts';
import {
  colourNames,
  meetings,
  schemes,
  type ColourName,
  type PageColours,
  type Scheme,
} from './page-colours.ts';
import { defaultColours, type SiteColours } from './site-colours.ts';

/** What a station says of its colours. */
export interface ColourWishes {
  /** The main colour: the band, and with as little change as necessary links and headings. */
  readonly colour?: Colour | undefined;
  /** Single colours, as they are. */
  readonly light?: SomeColours | undefined;
  readonly dark?: SomeColours | undefined;
}

type SomeColours = { readonly [Name in ColourName]?: Colour | undefined };

/** A usual colour turned to the hue of the main colour; greys stay nearly grey. */
const turned = (usual: Colour, main: Colour): Colour => {
  const [own, from, wanted] = [usual, defaultColours.pages.light.band, main].map(seenAs);
  if (!own || !from || !wanted) return usual;
  const { h = 0, c } = wanted;
  return shownAs({ ...own, h, c: own.c * Math.min(1, c / from.c) });
};

/** White on a colour if it can be read there, otherwise black, which then always can be. */
export const textOn = (back: Colour): Colour =>
  isReadable('#ffffff', [back]) ? '#ffffff' : '#000000';

/** The colours that keep their hue: signs of attention, and paper. */
const ownHue: ReadonlySet<string> = new Set<ColourName>(['mark', 'onMark']);

/** All colours of a page around one main colour; each text can be read. */
const around = (main: Colour, scheme: Scheme): PageColours => {
  const usual = defaultColours.pages[scheme];
  const isLight = scheme === 'light';
  const band = isLight ? main : turned(usual.band, main);
  const raw = Object.fromEntries(
    Object.entries(usual).map(([name, colour]) => [
      name,
      ownHue.has(name) ? colour : turned(colour, main),
    ]),
  ) as PageColours;
  const based: PageColours = {
    ...raw,
    paper: isLight ? usual.paper : raw.paper,
    band,
    onBand: textOn(band),
    ...(isLight && { accent: main, link: main }),
  };
  const readable = (name: ColourName): Colour =>
    nearestReadable(
      based[name],
      meetings(name).map((back) => based[back]),
    ) ?? based.ink;
  return {
    ...based,
    ink: readable('ink'),
    faint: readable('faint'),
    accent: readable('accent'),
    link: readable('link'),
    onBandFaint: nearestReadable(turned(usual.onBandFaint, main), [band]) ?? textOn(band),
  };
};

const withOwn = (usual: PageColours, own: SomeColours = {}): PageColours =>
  Object.fromEntries(colourNames.map((name) => [name, own[name] ?? usual[name]])) as PageColours;

const cardsAround = (main: Colour): SiteColours['cards'] => {
  const { cards } = defaultColours;
  const paper = turned(cards.paper, main);
  const onPaper = (colour: Colour): Colour =>
    nearestReadable(turned(colour, main), [paper]) ?? cards.ink;
  return {
    paper,
    ink: onPaper(cards.ink),
    faint: onPaper(cards.faint),
    line: turned(cards.line, main),
  };
};

/**
 * The colours of a station. Those that follow from its main colour can always be read; those that
 * it names one by one are used as they are (`faintColours` finds the faults).
 *
 * @param base the colours of a station that names none
 */
export const ownColours = (
  { colour, ...own }: ColourWishes,
  base: SiteColours = defaultColours,
): SiteColours => {
  const usual = (scheme: Scheme): PageColours =>
    colour === undefined ? base.pages[scheme] : around(colour, scheme);
  const [light, dark] = schemes.map((scheme) => withOwn(usual(scheme), own[scheme]));
  if (!light || !dark) return base;
  if (colour === undefined) return { ...base, pages: { light, dark } };
  return {
    pages: { light, dark },
    mark: { colour: textOn(colour), ground: colour },
    cards: cardsAround(colour),
  };
};
