import { clampChroma, formatHex, modeOklch, modeRgb, useMode, type Oklch } from 'culori/fn';
import { sixDigits, type Colour } from './colour.ts';
import { isReadable } from './contrast.ts';

useMode(modeRgb);
const inOklch = useMode(modeOklch);

/** A colour by lightness, chroma and hue as the eye sees them (Oklch). */
export const seenAs = (colour: Colour): Oklch => inOklch(colour) ?? { mode: 'oklch', l: 0, c: 0 };

/** The nearest colour that a screen can show, with less chroma if necessary. */
export const shownAs = (colour: Oklch): Colour =>
  sixDigits(formatHex(clampChroma(colour, 'oklch')) as Colour);

/** Steps of lightness that the eye can hardly tell apart. */
const step = 0.005;

/**
 * The colour with the same hue and the least change in lightness that contrasts enough with others.
 *
 * @returns the colour itself if it can be read; `undefined` if no lightness can be read on all
 */
export const nearestReadable = (colour: Colour, others: readonly Colour[]): Colour | undefined => {
  if (isReadable(colour, others)) return colour;
  const seen = seenAs(colour);
  for (let away = step; away <= 1; away += step) {
    for (const l of [seen.l - away, seen.l + away]) {
      const other = shownAs({ ...seen, l: Math.min(1, Math.max(0, l)) });
      if (isReadable(other, others)) return other;
    }
  }
  return undefined;
};
