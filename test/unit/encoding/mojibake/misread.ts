/*
 * Windows-1252 and Windows-1258 from their charts, independent of src, so that an error in either
 * is noticed. Browsers show the five bytes that Windows-1252 does not use unchanged.
 */
const high1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text of UTF-8 bytes that a program decodes as Windows-1252. */
export const misreadAs1252 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte <= 0x9f ? high1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

/** The same for Windows-1258, the default of Vietnamese Windows. */
export const misreadAs1258 = (text: string): string =>
  misreadAs1252(text).replaceAll(
    /[ÃŠŽšž]/gu,
    (letter) => ({ Ã: 'Ă', Š: '\u008A', Ž: '\u008E', š: '\u009A', ž: '\u009E' })[letter] ?? letter,
  );

/** The same if the program drops the bytes that Windows-1252 does not use. */
export const misreadWithLoss = (text: string, left = ''): string =>
  misreadAs1252(text).replaceAll(/[\u0081\u008D\u008F\u0090\u009D]/gu, left);
