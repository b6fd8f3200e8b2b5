import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn';
import type { Colour } from './colour.ts';

useMode(modeRgb);
useMode(modeLrgb);

/** The least contrast of text (WCAG 2.2 AA, 1.4.3). */
export const leastContrast = 4.5;

/** The contrast of two colours by the formula of WCAG 2.2, from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => wcagContrast(one, other);

/** Whether a text can be read on each of some backgrounds. */
export const isReadable = (front: Colour, backs: readonly Colour[]): boolean =>
  backs.every((back) => contrast(front, back) >= leastContrast);
