import type { Colour } from './colour.ts';
import { contrast, leastContrast } from './contrast.ts';
import { nearestReadable } from './nearest-readable.ts';
import { ownColours, type ColourWishes } from './own-colours.ts';
import {
  colourNames,
  meetings,
  pagePairs,
  schemes,
  type ColourName,
  type Scheme,
} from './page-colours.ts';

/** A colour, named by the station, that cannot be read together with another one. */
export interface FaintColour {
  readonly scheme: Scheme;
  readonly name: ColourName;
  readonly colour: Colour;
  /** The colour with which the contrast is least. */
  readonly beside: { readonly name: ColourName; readonly colour: Colour };
  readonly contrast: number;
  /** The nearest colour that passes; absent if there is none. */
  readonly nearest: Colour | undefined;
}

/** Whether a fault is reported at a colour: at the text, and at the background only if it alone is own. */
const isReportedAt = (name: ColourName, other: ColourName, own: object): boolean =>
  pagePairs.some(([front, back]) => front === name && back === other) || !Object.hasOwn(own, other);

/** The colours named by a station that are too faint: each once, with the worst of its contrasts. */
export const faintColours = (wishes: ColourWishes): FaintColour[] => {
  const { pages } = ownColours(wishes);
  return schemes.flatMap((scheme) => {
    const own = wishes[scheme] ?? {};
    const all = pages[scheme];
    return colourNames.flatMap((name) => {
      if (own[name] === undefined) return [];
      const colour = all[name];
      const [worst] = meetings(name)
        .filter((other) => isReportedAt(name, other, own))
        .map((other) => ({ name: other, colour: all[other] }))
        .toSorted((one, other) => contrast(colour, one.colour) - contrast(colour, other.colour));
      if (!worst) return [];
      const found = contrast(colour, worst.colour);
      if (found >= leastContrast) return [];
      const others = meetings(name).map((other) => all[other]);
      return [
        {
          scheme,
          name,
          colour,
          beside: worst,
          contrast: found,
          nearest: nearestReadable(colour, others),
        },
      ];
    });
  });
};
