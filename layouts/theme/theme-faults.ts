import { isColour, type Colour } from './colour.ts';
import { contrast } from './contrast.ts';
import type { PageColours, ThemeValues } from './theme-values.ts';

/** The least contrast of text (WCAG 2.2 AA, 1.4.3) and of edges and drawings (1.4.11). */
const least = { text: 4.5, edge: 3 } as const;

/**
 * The pairs of colours that meet on a page; `faint` is also the border of fields, `accent` that of
 * the focus.
 */
export const pagePairs: readonly (readonly [front: keyof PageColours, back: keyof PageColours])[] =
  [
    ['ink', 'paper'],
    ['ink', 'soft'],
    ['faint', 'paper'],
    ['faint', 'soft'],
    ['link', 'paper'],
    ['link', 'soft'],
    ['accent', 'paper'],
    ['accent', 'soft'],
    ['onBand', 'band'],
    ['onBandFaint', 'band'],
    ['onMark', 'mark'],
  ];

type Pair = readonly [where: string, front: Colour, back: Colour, least: number];

/** All pairs of colours that meet, on pages and in pictures. */
const pairsOf = ({ colours, mark, cards }: ThemeValues): Pair[] => [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    pagePairs.map(([front, back]): Pair => {
      const { [front]: above, [back]: below } = colours[scheme];
      return [`${scheme}: ${front} on ${back}`, above, below, least.text];
    }),
  ),
  /** A card has the station's name on the background of its mark. */
  ['mark: colour on ground', mark.colour, mark.ground, least.text],
  ['cards: ink on paper', cards.ink, cards.paper, least.text],
  ['cards: faint on paper', cards.faint, cards.paper, least.text],
];

const coloursOf = ({ colours, mark, cards }: ThemeValues): [where: string, colour: string][] => {
  const groups = {
    light: colours.light,
    dark: colours.dark,
    mark: { colour: mark.colour, ground: mark.ground },
    cards,
  };
  return Object.entries(groups).flatMap(([group, named]) =>
    Object.entries(named).map(([name, colour]): [string, string] => [`${group}: ${name}`, colour]),
  );
};

/**
 * The faults of a theme, one sentence each; empty for a valid theme. Contrast is checked only if
 * all colours are valid.
 */
export const themeFaults = (theme: ThemeValues): string[] => {
  const unknown = coloursOf(theme).filter(([, colour]) => !isColour(colour));
  if (unknown.length > 0) {
    return unknown.map(([where, text]) => `${where} is "${text}", not #rgb or #rrggbb`);
  }
  return pairsOf(theme).flatMap(([where, front, back, needed]) => {
    const found = contrast(front, back);
    /** Rounded down, so that no message reads "4.50 of at least 4.5". */
    const shown = (Math.floor(found * 100) / 100).toFixed(2);
    return found < needed
      ? [`${where} (${front} on ${back}) has a contrast of ${shown}, needed is ${needed}`]
      : [];
  });
};
