import { expect, test } from 'vitest';
import { decodeText, foreignKindOf } from '../../../../src/content/read/decode-text.ts';
import { windows1258Bytes } from '../../encoding/legacy-encoders.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['a byte-order mark', utf8('\u{feff}Đại hội'), 'Đại hội'],
  ['line ends of Windows', utf8('a\r\n\r\nb\r\n'), 'a\n\nb\n'],
  ['line ends of old Macs', utf8('a\rb'), 'a\nb'],
  ['nothing at all', new Uint8Array(), ''],
])('%s is read', (_name, bytes, text) => expect(decodeText(bytes)).toEqual({ text }));

test('decomposed letters are composed; the first such word is reported', () => {
  const raw = `Xã\n  A ${'Đại hội'.normalize('NFD')}`;
  expect(decodeText(utf8(raw))).toEqual({
    text: 'Xã\n  A Đại hội',
    decomposed: { line: 2, column: 5, word: 'Đại' },
  });
});

test.each([
  ['UTF-16 little-endian', utf16('\u{feff}Đại\r\nhội'), 'Đại\nhội', 'ENCODING_UTF16'],
  ['UTF-16 big-endian', utf16('\u{feff}Đại hội').swap16(), 'Đại hội', 'ENCODING_UTF16'],
  ['UTF-16 without a mark', utf16('---\ntitle: Tin'), '---\ntitle: Tin', 'ENCODING_UTF16'],
  ['a code page of Windows', windows1258Bytes('Đại hội'), 'Đại hội', 'ENCODING'],
])('%s is read with a fault', (_name, bytes, text, fault) => {
  expect(decodeText(bytes)).toEqual({ text, fault });
});

test.each([
  ['a NUL', utf8('a\0b')],
  ['bytes of a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0xd8, 0)],
])('%s is not text', (_name, bytes) => expect(decodeText(bytes)).toBeUndefined());

test.each([
  ['PK\u{3}\u{4}abc', 'tệp Word (.docx)'],
  ['\u{d0}\u{cf}\u{11}\u{e0}abc', 'tệp Word đời cũ (.doc)'],
  ['%PDF-1.7', 'tệp PDF'],
  ['---\ntitle', undefined],
  ['', undefined],
])('a file that begins with %j is %s', (head, kind) => {
  expect(foreignKindOf(Buffer.from(head, 'latin1'))).toBe(kind);
});
