import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A text in UTF-8 into which single bytes of Windows-1252 were pasted. */
export interface MixedText {
  /** With the letters that those bytes stand for; U+FFFD for what is lost. */
  readonly text: string;
  /** Where these letters stand in it, in their order. */
  readonly strays: readonly number[];
  /** Whether there is no doubt about any of them. */
  readonly isSure: boolean;
}

/** How many bytes a letter beyond ASCII has, by its first one. */
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

/** The letter that begins at a byte; what is no UTF-8 is a letter of Windows-1252, or what is left of one. */
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

/** Signs that office programs put into a text by themselves. */
const officeSign = /^[“”‘’–—…•«»€™©®°²³½¼¾±\u00a0]$/u;

const letterBefore = /[\p{L}\p{M}]*$/u;
const letterBehind = /^[\p{L}\p{M}]*/u;

/** Whether a sign of Windows-1252 is what must have been meant at its place. */
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

/** For each stray byte there must be so many letters that are UTF-8 beyond ASCII. */
const wellFormed = 4;

/** Reads bytes as UTF-8 with stray bytes; `undefined` where too many are none, as in other encodings. */
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
