import { trait, traitsAt } from './unit-traits.ts';

/** Those that break a line: they part the words on their sides. */
const breaks = new Set(['\v', '\f', '\u0085', '\u2028', '\u2029']);

const isEmojiUnit = (unit: number): boolean =>
  (unit >= 0xd8_00 && unit <= 0xdf_ff) || unit === 0xfe_0f || (unit >= 0x26_00 && unit <= 0x27_bf);

/** Whether the sign at a place joins two pictures into one, as in a picture of a family. */
const joinsEmoji = (text: string, index: number): boolean =>
  text.charAt(index) === '\u200D' &&
  isEmojiUnit(text.charCodeAt(index - 1)) &&
  isEmojiUnit(text.charCodeAt(index + 1));

/** The places of all invisible signs that have no business in a text. */
export const invisiblePlaces = (text: string): number[] => {
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isInvisible = (traitsAt(text, index) & trait.invisible) !== 0;
    if (isInvisible && !joinsEmoji(text, index)) places.push(index);
  }
  return places;
};

/** Whether the sign at a place breaks the line without a line end. */
export const isBreakAt = (text: string, index: number): boolean => breaks.has(text.charAt(index));
