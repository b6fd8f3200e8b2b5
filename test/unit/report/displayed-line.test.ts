import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/report/displayed-line.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

test.each([
  'Đảng bộ xã “Hồng Đức” – đại hội… \t2020',
  'Đảng bộ'.normalize('NFD'),
  'ẩn\u00ADđi và \u200Bẩn',
  'cờ 🇻🇳 và 👨‍👩‍👧 và ❤️',
  '：toàn góc',
  '',
])('%j has a cell for each letter, at its place', (line) => {
  const letters = Array.from(graphemes.segment(line));
  const cells = cellsOf(line, 7);
  expect(cells.map(({ offset }) => offset)).toEqual(letters.map(({ index }) => index + 7));
  expect(cells.every(({ text, width }) => text !== '' && width > 0)).toBe(true);
});
