import { hasLegacyText } from './legacy-text.ts';
import { readMixedUtf8, type MixedText } from './stray-bytes.ts';
import { isAbbreviation, isVietnameseSyllable, syllableShare } from './vietnamese-syllable.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedBytes {
  /** NFC, without byte order mark; line ends are kept, including CRLF. */
  readonly text: string;
  readonly encoding:
    | 'utf-8'
    | 'cesu-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'utf-32le'
    | 'utf-32be'
    | 'windows-1258'
    | 'windows-1252'
    | 'mixed';
  /** For UTF-8 with bytes of Windows-1252: their positions in the text before NFC. */
  readonly mixed?: MixedText;
}

/** The text without its BOM, or `undefined` if the bytes are invalid in the encoding. */
const decodeStrictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Control characters and U+FFFD, which only binary files have. Word writes U+000B and U+000C. */
const notText = /[[\p{Cc}\uFFFD]--[\t\n\v\f\r]]/v;

type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 without BOM has a NUL beside each ASCII letter, always on the same side. */
const utf16ByNuls = (bytes: Uint8Array): Utf16 | undefined => {
  const nulsAt = (side: 0 | 1): number =>
    bytes.reduce((count, byte, index) => count + (byte === 0 && index % 2 === side ? 1 : 0), 0);
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  /** Even in a purely Vietnamese text more than a quarter of the characters are ASCII. */
  if (Math.max(even, odd) * 8 < bytes.length) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
};

const utf16ByBom = ([first, second]: Uint8Array): Utf16 | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** A letter that Windows-1252 lacks; without one, Portuguese or Catalan looks much the same. */
const vietnameseLetter = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;

/** Whether nine in ten accented words, and half of all words, are Vietnamese syllables. */
const isVietnamese = (text: string): boolean => {
  if (!vietnameseLetter.test(text)) return false;
  const accented = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) => /[^A-Za-z]/u.test(word) && !isAbbreviation(word),
  );
  const good = accented.filter(isVietnameseSyllable).length;
  return good >= accented.length * 0.9 && syllableShare(text) >= 0.5;
};

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0);

/** Whether four fifths of the text in lines with non-ASCII letters is TCVN3 or VNI. */
const isLegacy = (text: string): boolean => {
  const lines = text.split(/[\r\n]+/u).filter((line) => /[¡-þ]/u.test(line));
  return lines.length > 0 && lengthOf(lines.filter(hasLegacyText)) >= lengthOf(lines) * 0.8;
};

/** Control bytes that never occur in text; a large binary file is rejected before it is decoded. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f;

const byCodePage = (bytes: Uint8Array): DecodedBytes | undefined => {
  if (bytes.some(isControl)) return undefined;
  /** Windows-1258 writes a tone as a separate character after the vowel; NFC joins the two. */
  const vietnamese = decodeStrictly(bytes, 'windows-1258')?.normalize('NFC') ?? '';
  if (!notText.test(vietnamese) && isVietnamese(vietnamese)) {
    return { text: vietnamese, encoding: 'windows-1258' };
  }
  const western = decodeWindows1252(bytes);
  if (notText.test(western) || !isLegacy(western)) return undefined;
  return { text: western, encoding: 'windows-1252' };
};

/** Surrogate halves of three bytes each, which UTF-8 writes as four bytes together. */
const halves = /(\u00ed[\u00a0-\u00af][\u0080-\u00bf])(\u00ed[\u00b0-\u00bf][\u0080-\u00bf])/gu;

/** The 16 bits encoded by three bytes of UTF-8. */
const unitOf = (bytes: string): number =>
  ((bytes.charCodeAt(0) & 0x0f) << 12) |
  ((bytes.charCodeAt(1) & 0x3f) << 6) |
  (bytes.charCodeAt(2) & 0x3f);

/**
 * CESU-8, an export format of some databases and of Java: UTF-8 except for emoji.
 * https://www.unicode.org/reports/tr26/
 */
const inCesu8 = (bytes: Uint8Array): DecodedBytes | undefined => {
  const seen = Buffer.from(bytes).toString('latin1');
  const joined = seen.replaceAll(halves, (_whole, high: string, low: string) =>
    Buffer.from(String.fromCharCode(unitOf(high), unitOf(low))).toString('latin1'),
  );
  const text = joined === seen ? undefined : decodeStrictly(Buffer.from(joined, 'latin1'), 'utf-8');
  return text === undefined || notText.test(text)
    ? undefined
    : { text: text.normalize('NFC'), encoding: 'cesu-8' };
};

/** UTF-32 with its byte-order mark. */
const inUtf32 = (bytes: Uint8Array): DecodedBytes | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || bytes.length % 4 > 0) return undefined;
  const isLittle = view.getUint32(0, true) === 0xfeff;
  if (!isLittle && view.getUint32(0, false) !== 0xfeff) return undefined;
  const points = Array.from({ length: bytes.length / 4 - 1 }, (_none, index) =>
    view.getUint32(index * 4 + 4, isLittle),
  );
  if (points.some((point) => point > 0x10ffff)) return undefined;
  const text = points.map((point) => String.fromCodePoint(point)).join('');
  if (!text.isWellFormed() || notText.test(text)) return undefined;
  return { text: text.normalize('NFC'), encoding: isLittle ? 'utf-32le' : 'utf-32be' };
};

const inUtf16 = (bytes: Uint8Array, encoding: Utf16): DecodedBytes | undefined => {
  const text = decodeStrictly(bytes, encoding);
  if (text === undefined || notText.test(text)) return undefined;
  return { text: text.normalize('NFC'), encoding };
};

const inMixedUtf8 = (bytes: Uint8Array): DecodedBytes | undefined => {
  if (bytes.some(isControl)) return undefined;
  const mixed = readMixedUtf8(bytes);
  return mixed && { text: mixed.text.normalize('NFC'), encoding: 'mixed', mixed };
};

/**
 * The text of a file with an unknown encoding, tried in this order:
 * - UTF-8 if the bytes are well-formed;
 * - UTF-32 by its BOM, and CESU-8, which differs from UTF-8 only in emoji;
 * - UTF-16 by its BOM, or by the NUL beside each ASCII letter;
 * - UTF-8 with single bytes of Windows-1252, as in a file written by two programs;
 * - Windows-1258 if the accented words become Vietnamese syllables;
 * - Windows-1252 if it is TCVN3 or VNI text, returned as the visible letters; `convertLegacyText`
 * then converts it paragraph by paragraph.
 *
 * `undefined` for binary bytes, and if none of these is certain, as for French in Windows-1252.
 */
export const decodeBytes = (bytes: Uint8Array): DecodedBytes | undefined => {
  const text = decodeStrictly(bytes, 'utf-8');
  /** UTF-16 of ASCII letters is also well-formed UTF-8, but full of NULs. */
  if (text !== undefined && !text.includes('\0')) {
    return { text: text.normalize('NFC'), encoding: 'utf-8' };
  }
  const known = inUtf32(bytes) ?? inCesu8(bytes);
  if (known) return known;
  const encoding = utf16ByBom(bytes) ?? utf16ByNuls(bytes);
  return encoding ? inUtf16(bytes, encoding) : (inMixedUtf8(bytes) ?? byCodePage(bytes));
};
