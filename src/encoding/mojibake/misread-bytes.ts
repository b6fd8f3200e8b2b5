import { decodeWindows1252 } from '../windows-1252.ts';

/** Every letter that a byte from 80 to FF is shown as: in Windows-1252, Latin-1 or Windows-1258. */
const seenAs: readonly (readonly [letter: string, byte: number])[] = Array.from(
  { length: 0x80 },
  (_, index) => index + 0x80,
).flatMap((byte): [string, number][] => [
  [String.fromCharCode(byte), byte],
  [decodeWindows1252(Uint8Array.of(byte)), byte],
  /** The first byte of `á`, `â`, `ê` …, as shown by Vietnamese Windows. */
  ...(byte === 0xc3 ? [['Ă', byte] as [string, number]] : []),
]);

const byteOf: ReadonlyMap<string, number> = new Map(
  seenAs.filter(([letter]) => letter !== '\uFFFD'),
);

/** A character class of the letters that bytes of a range are shown as. */
const seenBytes = (from: number, to: number): string =>
  `[${[...byteOf]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([letter]) => letter)
    .join('')}]`;

const following = seenBytes(0x80, 0xbf);

/** The UTF-8 sequence of one non-ASCII character, each byte shown as a letter (global). */
export const misreadCharacter: RegExp = new RegExp(
  `${seenBytes(0xc2, 0xdf)}${following}|${seenBytes(0xe0, 0xef)}${following}{2}|${seenBytes(0xf0, 0xf4)}${following}{3}`,
  'gu',
);

/** Invalid UTF-8 becomes U+FFFD, because throwing errors would be far slower. */
const utf8 = new TextDecoder('utf-8');

/** The character of some wrongly decoded bytes; the bytes themselves if they are not UTF-8. */
const meaningOf = (seen: string): string => {
  const meant = utf8.decode(Uint8Array.from(seen, (letter) => byteOf.get(letter) ?? 0));
  return meant.includes('\uFFFD') ? seen : meant;
};

/** A file that was opened in the wrong encoding and saved can be opened wrongly again. */
const mostRounds = 4;

/**
 * The intended text, NFC, of a text whose UTF-8 bytes were decoded as letters of one byte each,
 * once or several times. Everything else stays as it is.
 * @example decodeMisread('Ä‘áº¡i há»™i') // 'đại hội'
 */
export const decodeMisread = (text: string): string => {
  let decoded = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decoded.replaceAll(misreadCharacter, meaningOf);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded.normalize('NFC');
};
