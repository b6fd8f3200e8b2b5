/** A colour in a theme: `#rgb` or `#rrggbb`. */
export type Colour = `#${string}`;

/** Whether a text is a colour, and therefore safe in CSS, HTML and SVG. */
export const isColour = (text: string): text is Colour =>
  /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(text);

/** A colour with six digits: `#fff` becomes `#ffffff`. */
export const sixDigits = (colour: Colour): Colour =>
  colour.length === 4 ? `#${colour.slice(1).replaceAll(/./gu, '$&$&')}` : colour;
