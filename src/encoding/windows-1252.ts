/** Bytes 80 to 9F; the five that Windows-1252 does not use are U+FFFD. */
const highControls = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Bytes as Windows-1252 letters; U+FFFD for unused bytes. `TextDecoder` of Node 20 would decode 80
 * to 9F as control characters.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? highControls.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
