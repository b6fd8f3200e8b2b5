import { trait, traitsAt } from './unit-traits.ts';

const hasTrait = (text: string, index: number, bit: number): boolean =>
  (traitsAt(text, index) & bit) !== 0;

/** Whether there is a letter at a position of a text; letters beyond U+FFFF do not count. */
export const isLetterAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.letter);

/** Whether there is a digit 0–9 at a position of a text. */
export const isDigitAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.digit);

/** Whether there is an upper-case letter at a position of a text. */
export const isCapitalAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.capital);

/** Whether there is a space or a no-break space at a position of a text. */
export const isSpaceAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit === 32 || unit === 0xa0;
};

/** Whether the character at a position of a text is one of the given ones. */
export const isSignAt = (text: string, index: number, signs: string): boolean =>
  index >= 0 && index < text.length && signs.includes(text.charAt(index));
