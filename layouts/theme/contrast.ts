import { sixDigits, type Colour } from './colour.ts';

/** The relative luminance of a colour (WCAG 2.2), between 0 and 1. */
const luminance = (colour: Colour): number => {
  const pairs = sixDigits(colour).slice(1).match(/../gu) ?? [];
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours by the formula of WCAG 2.2, from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};
