/**
 * The text of a UTF-8 file: a byte-order mark is dropped, CRLF becomes LF, letters become NFC.
 * `undefined` when the bytes are not UTF-8 or hold a NUL, as UTF-16 files do.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/gu, '\n').normalize('NFC');
  } catch {
    return undefined;
  }
};
