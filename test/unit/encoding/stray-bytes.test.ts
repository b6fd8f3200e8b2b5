import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/encoding/decode-bytes.ts';
import { readMixedUtf8 } from '../../../src/encoding/stray-bytes.ts';
import { windows1252Bytes } from './legacy-encoders.ts';

/** A UTF-8 text whose parts within `⟦…⟧` are bytes of Windows-1252, or in hexadecimal. */
const bytesOf = (text: string): Uint8Array =>
  Buffer.concat(
    text.split(/[⟦⟧]/u).map((part, index) => {
      if (index % 2 === 0) return Buffer.from(part);
      return /^(?:[\da-f]{2})+$/u.test(part)
        ? Buffer.from(part, 'hex')
        : Buffer.from(windows1252Bytes(part));
    }),
  );

const before = 'Sáng 9/3, Đảng bộ xã Hồng Đức tổ chức đại hội điểm. ';

test.each([
  ['quotation marks', '⟦“⟧Đổi mới⟦”⟧', '“Đổi mới”', [0, 8], true],
  ['a dash and dots', 'Bí thư ⟦–⟧ chủ tịch⟦…⟧', 'Bí thư – chủ tịch…', [7, 17], true],
  ['a letter that makes a syllable', 'Ph⟦ò⟧ng họp', 'Phòng họp', [2], true],
  ['a letter of another language', 'caf⟦é⟧', 'café', [3], false],
  ['what is left of a letter', 'ti⟦e1ba⟧n', 'ti\uFFFDn', [2], false],
  ['a cut end', 'họp bi⟦e1ba⟧', 'họp bi\uFFFD', [6], false],
  ['a byte that is no letter', 'a ⟦81⟧ b', 'a \uFFFD b', [2], false],
])('%s', (_name, written, text, strays, isSure) => {
  const found = readMixedUtf8(bytesOf(before + written));
  expect(found).toEqual({
    text: before + text,
    strays: strays.map((at) => before.length + at),
    isSure,
  });
});

test('a byte-order mark is no part of the text', () => {
  expect(decodeBytes(bytesOf(`\ufeff${before}⟦“⟧`))).toMatchObject({
    text: `${before}“`,
    encoding: 'mixed',
  });
});

test.each([
  ['a text in Windows-1252', '⟦d61e81 caf⟧⟦é⟧⟦ à la carte, déjà vu⟧'],
  ['one letter of UTF-8 among many strays', 'Đ⟦“⟧⟦”⟧⟦“⟧⟦”⟧⟦“⟧⟦”⟧'],
  ['control bytes', `${before}⟦0001⟧⟦“⟧`],
])('%s is not read so', (_name, written) => {
  expect(decodeBytes(bytesOf(written))?.encoding).not.toBe('mixed');
});

test('signs of office programs anywhere in a text are read back as they were', () => {
  const sign = fc.constantFrom(...'“”‘’–—…«»°²³');
  const words = fc.array(fc.oneof(fc.constant(before), sign), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = before + before + parts.join(' ');
      const bytes = Buffer.concat(
        [before, before, parts.join(' ')].flatMap((part) =>
          [...part].map((letter) =>
            /[^\p{L}\p{N} ,./]/u.test(letter)
              ? Buffer.from(windows1252Bytes(letter))
              : Buffer.from(letter),
          ),
        ),
      );
      expect(decodeBytes(bytes)?.text).toBe(text);
      expect(decodeBytes(bytes)?.mixed?.isSure ?? true).toBe(true);
    }),
  );
});
