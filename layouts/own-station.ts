import { faintColours } from '../src/colours/faint-colours.ts';
import { ownColours, textOn, type ColourWishes } from '../src/colours/own-colours.ts';
import type { SiteColours } from '../src/colours/site-colours.ts';
import type { Look } from '../src/content/schema/look-schema.ts';
import type { Station } from './station.ts';
import type { Mark } from './theme/theme-values.ts';
import { pageFonts } from './theme/page-fonts.ts';
import { makeTheme, type Theme } from './theme/theme.ts';
import { withOwnWords } from './words/own-words.ts';

/** The colours that can be read; `check` reports the others, each at its line. */
const readable = ({ colour, light, dark }: ColourWishes): ColourWishes =>
  faintColours({ colour, light, dark }).length === 0 ? { colour, light, dark } : { colour };

/** What a station wishes for its look. */
interface Wishes {
  readonly look: Look | undefined;
  /** Its own mark as SVG in a square of 512. */
  readonly drawing: string | undefined;
}

/** A mark of one's own has its own colours: it is on white if nothing else is said. */
const markOf = (base: Mark, usual: SiteColours['mark'], { look, drawing }: Wishes): Mark => {
  const ground = look?.markGround ?? (drawing === undefined ? usual.ground : '#ffffff');
  return {
    drawing: drawing ?? base.drawing,
    ground,
    colour: ground === usual.ground ? usual.colour : textOn(ground),
  };
};

const coloursIn = ({ colours, mark, cards }: Theme): SiteColours => ({
  pages: colours,
  mark,
  cards,
});

const withWishes = (base: Station, wishes: Wishes): Station => {
  const { look } = wishes;
  const usual = coloursIn(base.theme);
  const colours = look ? ownColours(readable(look), usual) : usual;
  const { vi } = base.words;
  return {
    ...base,
    own: JSON.stringify(wishes),
    words: { ...base.words, ...(vi && look && { vi: withOwnWords(vi, look.words) }) },
    theme: makeTheme({
      colours: colours.pages,
      mark: markOf(base.theme.mark, colours.mark, wishes),
      cards: colours.cards,
      fonts: { ...base.theme.fonts, ...(look?.font && { page: pageFonts[look.font] }) },
    }),
  };
};

/** Stations with a look, by their wishes as JSON, so that style sheets are made once for each. */
const made = new WeakMap<Station, Map<string, Station>>();

/**
 * A station with the look that its content wishes, but without words that the site does not have
 * and colours that cannot be read; `check` reports these.
 *
 * @param drawing the station's own mark as SVG in a square of 512
 */
export const ownStation = (base: Station, look: Look | undefined, drawing?: string): Station => {
  if (!look && drawing === undefined) return base;
  const wishes = { look, drawing };
  const known = made.get(base) ?? new Map<string, Station>();
  made.set(base, known);
  const key = JSON.stringify(wishes);
  const station = known.get(key) ?? withWishes(base, wishes);
  known.set(key, station);
  return station;
};
