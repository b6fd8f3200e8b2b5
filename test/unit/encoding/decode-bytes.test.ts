import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/encoding/decode-bytes.ts';
import { convertLegacyText } from '../../../src/encoding/legacy-text.ts';
import { encodeTcvn3, encodeVni, windows1252Bytes, windows1258Bytes } from './legacy-encoders.ts';

const text = [
  'Những kinh nghiệm rút ra từ đại hội điểm',
  '“Đến nay, hai đảng bộ đã hoàn thành” – 12/3/2020.',
  'HĐND xã Hồng Đức',
].join('\r\n');

const utf8 = (some: string): Uint8Array => new TextEncoder().encode(some);
const utf16le = (some: string): Uint8Array => Uint8Array.from(Buffer.from(some, 'utf16le'));
const utf16be = (some: string): Uint8Array =>
  Uint8Array.from(Buffer.from(some, 'utf16le').swap16());

/** Surrogate halves one by one, which `encodeURIComponent` does not encode. */
const cesu8 = (some: string): Uint8Array =>
  Buffer.concat(
    some.split('').map((unit) => {
      const code = unit.charCodeAt(0);
      return unit.isWellFormed()
        ? Buffer.from(unit)
        : Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
    }),
  );

const utf32 = (some: string, isLittle: boolean): Uint8Array => {
  const points = [...some].map((letter) => letter.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, index) => view.setUint32(index * 4, point, isLittle));
  return new Uint8Array(view.buffer);
};

test.each([
  ['half a pair in CESU-8', [...utf8('a'), 0xed, 0xa0, 0xbd]],
  ['UTF-32 that is cut', [...utf32('\uFEFFab', true)].slice(0, -1)],
  ['UTF-32 of no letters', [...utf32('\uFEFFa', true).slice(0, 4), 0xff, 0xff, 0xff, 0xff]],
])('%s is not read', (_name, bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toBeUndefined();
});

test.each([
  ['nothing', new Uint8Array(), '', 'utf-8'],
  ['ASCII', utf8('a\r\nb\n'), 'a\r\nb\n', 'utf-8'],
  ['UTF-8', utf8(text), text, 'utf-8'],
  ['UTF-8 with BOM', utf8(`\uFEFF${text}`), text, 'utf-8'],
  ['UTF-8 in decomposed letters', utf8(text.normalize('NFD')), text, 'utf-8'],
  ['UTF-8 of VNI letters', utf8('Ñaïi hoäi'), 'Ñaïi hoäi', 'utf-8'],
  ['UTF-16 LE with BOM', utf16le(`\uFEFF${text}`), text, 'utf-16le'],
  ['UTF-16 LE without BOM', utf16le(text), text, 'utf-16le'],
  ['UTF-16 BE with BOM', utf16be(`\uFEFF${text}`), text, 'utf-16be'],
  ['UTF-16 BE without BOM', utf16be(text), text, 'utf-16be'],
  ['UTF-16 LE of ASCII letters', utf16le('title: a'), 'title: a', 'utf-16le'],
  ['UTF-16 LE, a BOM alone', utf16le('\uFEFF'), '', 'utf-16le'],
  ['CESU-8', cesu8(`${text} 📻`), `${text} 📻`, 'cesu-8'],
  ['UTF-32 LE', utf32(`\uFEFF${text} 📻`, true), `${text} 📻`, 'utf-32le'],
  ['UTF-32 BE', utf32(`\uFEFF${text}`, false), text, 'utf-32be'],
  ['Windows-1258', windows1258Bytes(text), text, 'windows-1258'],
  ['Windows-1258 in capitals', windows1258Bytes('ĐẠI HỘI HĐND'), 'ĐẠI HỘI HĐND', 'windows-1258'],
  ['TCVN3', windows1252Bytes(encodeTcvn3(text)), encodeTcvn3(text), 'windows-1252'],
  ['VNI', windows1252Bytes(encodeVni(text)), encodeVni(text), 'windows-1252'],
])('%s is read', (_name, bytes, expected, encoding) => {
  expect(decodeBytes(bytes)).toEqual({ text: expected, encoding });
});

test.each([
  ['TCVN3', encodeTcvn3],
  ['VNI', encodeVni],
])('a file in %s becomes good text line by line', (_name, encode) => {
  const seen = decodeBytes(windows1252Bytes(encode(text)))?.text ?? '';
  expect(seen.split('\r\n').map((line) => convertLegacyText(line)?.text)).toEqual(
    text.split('\r\n'),
  );
});

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];

test.each([
  ['a PNG image', Uint8Array.from(png)],
  ['a PNG signature', Uint8Array.from(png.slice(0, 8))],
  ['a ZIP or docx file', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0)],
  ['ASCII with a NUL', utf8('Dai hoi\0 dai bieu')],
  ['UTF-8 cut off within a letter', utf8('Đại hội đ').slice(0, -1)],
  ['UTF-16 with half a letter', utf16le(`\uFEFF${text}`).slice(0, -1)],
  ['UTF-16 with half a pair', utf16le('\uFEFFa\uD800b')],
  ['French in Windows-1252', windows1252Bytes('Où va-t-il ? À l’hôtel, bien sûr, l’été.')],
  ['Portuguese in Windows-1252', windows1252Bytes('Cada um tem à vida e à cama')],
  ['Portuguese that has ă in Windows-1258', windows1252Bytes('Um tem o pão e a mão')],
  ['English with a letter that is ơ in Windows-1258', windows1252Bytes('Estonian words have õ')],
  ['German in Windows-1252', windows1252Bytes('Größe für schöne Bäume')],
  ['a byte that no code page has', Uint8Array.of(...windows1252Bytes(encodeVni(text)), 0x81)],
  ['one byte', Uint8Array.of(0xe9)],
])('%s is not read', (_name, bytes) => {
  expect(decodeBytes(bytes)).toBeUndefined();
});

test('the bytes stay as they were', () => {
  const bytes = windows1258Bytes(text);
  const copy = Uint8Array.from(bytes);
  decodeBytes(bytes);
  expect(bytes).toEqual(copy);
});

test('any text without NUL comes back from UTF-8 in NFC', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (some) => {
      fc.pre(!some.includes('\0') && !some.startsWith('\uFEFF'));
      expect(decodeBytes(utf8(some))?.text).toBe(some.normalize('NFC'));
    }),
  );
});

test('any bytes, and any file cut short, throw nothing', () => {
  const whole = [
    utf8(text),
    utf16le(text),
    windows1258Bytes(text),
    windows1252Bytes(encodeVni(text)),
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.constantFrom(...whole), fc.nat(200)).map(([file, end]) => file.slice(0, end)),
  );
  fc.assert(
    fc.property(bytes, (some) => {
      const decoded = decodeBytes(some)?.text;
      expect(decoded?.normalize('NFC')).toBe(decoded);
    }),
    { numRuns: 3000 },
  );
});
