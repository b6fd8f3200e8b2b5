/**
 * Everything except the characters of XML 1.0, section 2.2: most control characters, U+FFFE and
 * U+FFFF.
 */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A text without the characters that XML cannot contain even as entities; half a surrogate pair
 * becomes U+FFFD.
 */
export const xmlCharacters = (text: string): string =>
  text.toWellFormed().replaceAll(forbidden, '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text, both for XML text and for quoted attribute values; CDATA is never needed. */
export const escapeXml = (text: string): string =>
  xmlCharacters(text).replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
