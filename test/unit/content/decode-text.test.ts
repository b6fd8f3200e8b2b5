import { expect, test } from 'vitest';
import { decodeText } from '../../../src/content/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['a byte-order mark', utf8('\u{feff}Đại hội'), 'Đại hội'],
  ['line ends of Windows', utf8('a\r\n\r\nb\r\n'), 'a\n\nb\n'],
  ['line ends of old Macs', utf8('a\rb'), 'a\nb'],
  ['letters taken apart', utf8('Đại hội'.normalize('NFD')), 'Đại hội'],
  ['nothing at all', new Uint8Array(), ''],
])('%s is read', (_name, bytes, text) => expect(decodeText(bytes)).toBe(text));

test.each([
  ['UTF-16 little-endian', Buffer.from('\u{feff}a', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('abc', 'utf16le')],
  ['Latin-1', Buffer.from('buổi tối', 'latin1')],
  ['a letter cut off', utf8('ổ').slice(0, 2)],
  ['half of a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80)],
  ['a NUL', utf8('a\0b')],
])('%s is no text', (_name, bytes) => expect(decodeText(bytes)).toBeUndefined());
