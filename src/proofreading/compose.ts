/**
 * Tone marks before the marks of `â ă ơ`: some keyboards type them so, and NFC keeps that order.
 */
const swapped = /([\u0300\u0301\u0303\u0309\u0323]{1,4})([\u0302\u0306\u031B]{1,4})/gu;

/** A text with each letter and its marks in one character, where Unicode has such a character. */
export const compose = (text: string): string =>
  text.normalize('NFD').replace(swapped, '$2$1').normalize('NFC');
