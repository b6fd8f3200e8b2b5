import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A UTF-8 text that contains single bytes of Windows-1252. */
export interface MixedText {
  /** With the letters for those bytes; U+FFFD for lost ones. */
  readonly text: string;
  /** The positions of these letters, sorted. */
  readonly strays: readonly number[];
  /** Whether all of them were decoded without doubt. */
  readonly isSure: boolean;
}

/** How many bytes a non-ASCII letter has, by its first byte. */
const lengthBy = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

const decoder = new TextDecoder('utf-8', { fatal: true });

const decodeWhole = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * The letter that begins at a byte; if it is not UTF-8, a letter of Windows-1252 or its remains.
 */
const letterAt = (
  bytes: Uint8Array,
  at: number,
): { letter: string; size: number; isStray: boolean } => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { letter: String.fromCharCode(lead), size: 1, isStray: false };
  const wanted = lengthBy(lead);
  let size = 1;
  while (size < wanted && isContinuation(bytes[at + size])) size += 1;
  const part = bytes.subarray(at, at + size);
  const letter = size === wanted ? decodeWhole(part) : undefined;
  if (letter !== undefined) return { letter, size, isStray: false };
  return { letter: size > 1 ? '\uFFFD' : decodeWindows1252(part), size, isStray: true };
};

/** Characters that office programs insert automatically. */
const officeSign = /^[“”‘’–—…•«»€™©®°²³½¼¾±\u00a0]$/u;

const letterBefore = /[\p{L}\p{M}]*$/u;
const letterBehind = /^[\p{L}\p{M}]*/u;

/** Whether a character of Windows-1252 is the only likely one at its position. */
const isCertain = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  if (officeSign.test(letter)) return true;
  if (!/\p{L}/u.test(letter)) return false;
  const [before = ''] = letterBefore.exec(text.slice(Math.max(at - 8, 0), at)) ?? [];
  const [behind = ''] = letterBehind.exec(text.slice(at, at + 8)) ?? [];
  return isVietnameseSyllable((before + behind).normalize('NFC'));
};

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** The least number of non-ASCII UTF-8 letters for each stray byte. */
const wellFormed = 4;

/** Decodes UTF-8 with stray bytes; `undefined` if too many are not UTF-8, as in other encodings. */
export const readMixedUtf8 = (bytes: Uint8Array): MixedText | undefined => {
  const strays: number[] = [];
  let text = '';
  let sound = 0;
  for (let at = hasMark(bytes) ? 3 : 0; at < bytes.length;) {
    const { letter, size, isStray } = letterAt(bytes, at);
    if (isStray) strays.push(text.length);
    else if (size > 1) sound += 1;
    text += letter;
    at += size;
  }
  if (sound < 3 || sound < strays.length * wellFormed) return undefined;
  return { text, strays, isSure: strays.every((at) => isCertain(text, at)) };
};
