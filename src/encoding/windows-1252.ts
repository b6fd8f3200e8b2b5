/** Bytes 80 to 9F; the five that Windows-1252 leaves free are U+FFFD. */
const highControls = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Bytes as Windows-1252 letters, U+FFFD for those that are none. Not by `TextDecoder`, which takes
 * 80 to 9F for control characters in Node 20.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? highControls.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
