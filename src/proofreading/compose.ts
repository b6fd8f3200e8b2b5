/**
 * Tone marks before the marks of `â ă ơ`: some input methods type them in this order, and NFC keeps
 * it.
 */
const swapped = /([\u0300\u0301\u0303\u0309\u0323]{1,4})([\u0302\u0306\u031B]{1,4})/gu;

/** A text with each letter and its marks in one character, if Unicode has such a character. */
export const compose = (text: string): string =>
  text.normalize('NFD').replace(swapped, '$2$1').normalize('NFC');
