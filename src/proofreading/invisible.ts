import { trait, traitsAt } from './unit-traits.ts';

/** Characters that break a line: they separate words. */
const breaks = '\v\f\u0085\u2028\u2029';

const isEmojiUnit = (unit: number): boolean =>
  (unit >= 0xd8_00 && unit <= 0xdf_ff) || unit === 0xfe_0f || (unit >= 0x26_00 && unit <= 0x27_bf);

/**
 * Whether the character at a position joins two pictograms into one, as in the emoji of a family.
 */
const joinsEmoji = (text: string, index: number): boolean =>
  text.charAt(index) === '\u200D' &&
  isEmojiUnit(text.charCodeAt(index - 1)) &&
  isEmojiUnit(text.charCodeAt(index + 1));

/** Whether there is an invisible character at a position that does not belong in a text. */
export const isInvisibleAt = (text: string, index: number): boolean =>
  (traitsAt(text, index) & trait.invisible) !== 0 && !joinsEmoji(text, index);

/** Whether the character at a position breaks the line without being a line end. */
export const isBreakAt = (text: string, index: number): boolean =>
  breaks.includes(text.charAt(index));
