/** Tone marks before the marks of `â ă ơ`: some keyboards write them so, and NFC leaves it so. */
const swapped = /([\u0300\u0301\u0303\u0309\u0323]{1,4})([\u0302\u0306\u031B]{1,4})/gu;

/** A text with each letter and its marks in one sign, as far as Unicode has such signs. */
export const compose = (text: string): string =>
  text.normalize('NFD').replace(swapped, '$2$1').normalize('NFC');
