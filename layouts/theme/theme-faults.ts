import { isColour, type Colour } from '../../src/colours/colour.ts';
import { contrast, leastContrast } from '../../src/colours/contrast.ts';
import { pagePairs, schemes } from '../../src/colours/page-colours.ts';
import type { ThemeValues } from './theme-values.ts';

type Pair = readonly [where: string, front: Colour, back: Colour];

/** All pairs of colours that meet, on pages and in pictures. */
const pairsOf = ({ colours, mark, cards }: ThemeValues): Pair[] => [
  ...schemes.flatMap((scheme) =>
    pagePairs.map(([front, back]): Pair => {
      const { [front]: above, [back]: below } = colours[scheme];
      return [`${scheme}: ${front} on ${back}`, above, below];
    }),
  ),
  /** A card has the station's name on the background of its mark. */
  ['mark: colour on ground', mark.colour, mark.ground],
  ['cards: ink on paper', cards.ink, cards.paper],
  ['cards: faint on paper', cards.faint, cards.paper],
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
  return pairsOf(theme).flatMap(([where, front, back]) => {
    const found = contrast(front, back);
    /** Rounded down, so that no message reads "4.50 of at least 4.5". */
    const shown = (Math.floor(found * 100) / 100).toFixed(2);
    return found < leastContrast
      ? [`${where} (${front} on ${back}) has a contrast of ${shown}, needed is ${leastContrast}`]
      : [];
  });
};
