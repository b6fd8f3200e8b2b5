import { expect, test } from 'vitest';
import { compressedForms, formsOf, hasCompressedForms } from '../../../src/deploy/compress.ts';

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

test('the forms of a file', () => {
  expect(formsOf('a.html')).toEqual(['a.html', 'a.html.gz', 'a.html.br']);
});
