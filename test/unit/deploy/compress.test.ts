import { expect, test } from 'vitest';
import { compressedForms, formsOf, hasCompressedForms } from '../../../src/deploy/compress.ts';
import { isWhole } from '../../whole-matrix.ts';

test.each([
  ['index.html', 5000, true],
  ['a/feed.json', 5000, true],
  ['manifest.webmanifest', 5000, true],
  ['bai.csv', 5000, true],
  ['anh/a.svg', 5000, true],
  ['ma/a.mjs', 5000, true],
  ['index.html', 1024, false],
  ['anh/a.webp', 5000, false],
  ['media/a.mp3', 5000, false],
  ['media/a.pdf', 5000, false],
  ['a/xhtml', 5000, false],
  ['index.html', 100_000_000, false],
])('%s of %i bytes has compressed forms: %s', (file, bytes, isPacked) => {
  expect(hasCompressedForms(file, bytes)).toBe(isPacked);
});

test.each(compressedForms)('$ending is the same every time, and unpacks', async (form) => {
  const content = Buffer.from('Đại hội Đảng bộ '.repeat(500));
  const packed = await form.pack(content);
  expect(await form.pack(content)).toEqual(packed);
  expect(await form.unpack(packed)).toEqual(content);
  expect(packed.length).toBeLessThan(content.length / 10);
});

/**
 * The first bits encode the window size (RFC 7932, 9.1): a larger window only costs time and
 * memory.
 */
const windows = [
  [2_000, 11],
  [20_000, 15],
  [200_000, 18],
  [6_000_000, 22],
] as const;

test.each(isWhole() ? windows : windows.slice(0, -1))(
  '%i bytes are packed in a window of 2^%i bytes',
  async (bytes, bits) => {
    const br = compressedForms.find(({ ending }) => ending === '.br');
    const words = Array.from({ length: bytes / 10 }, (_, index) => String(index).padStart(10, 'a'));
    const content = Buffer.from(words.join(''));
    const packed = await br?.pack(content);
    /**
     * 16 is one bit; the others are three bits after the first, or three further bits after those.
     */
    const head = (packed?.[0] ?? 0) & 0x7f;
    const [one, three, six] = [head & 1, (head >> 1) & 7, (head >> 4) & 7];
    const window = one === 0 ? 16 : three > 0 ? 17 + three : 8 + six;
    expect(window).toBe(bits);
    expect(await br?.unpack(packed ?? content)).toEqual(content);
  },
);

test('the forms of a file', () => {
  expect(formsOf('a.html')).toEqual(['a.html', 'a.html.gz', 'a.html.br']);
});
