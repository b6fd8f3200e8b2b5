import { trait, traitsAt } from './unit-traits.ts';

const hasTrait = (text: string, index: number, bit: number): boolean =>
  (traitsAt(text, index) & bit) !== 0;

/** Whether a letter stands at a place of a text; letters beyond the first plane do not count. */
export const isLetterAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.letter);

/** Whether one of the digits 0–9 stands at a place of a text. */
export const isDigitAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.digit);

/** Whether an upper-case letter stands at a place of a text. */
export const isCapitalAt = (text: string, index: number): boolean =>
  hasTrait(text, index, trait.capital);

/** Whether an ordinary space or a no-break space stands at a place of a text. */
export const isSpaceAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit === 32 || unit === 0xa0;
};

/** Whether one of some signs stands at a place of a text. */
export const isSignAt = (text: string, index: number, signs: string): boolean =>
  index >= 0 && index < text.length && signs.includes(text.charAt(index));
