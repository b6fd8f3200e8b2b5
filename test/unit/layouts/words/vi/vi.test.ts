import { expect, test } from 'vitest';
import { vi } from '../../../../../layouts/words/vi/vi.ts';

test.each([
  [vi.articleCount(0), '0 bài'],
  [vi.articleCount(1234567), '1.234.567 bài'],
  [vi.archiveOf('Tháng 3/2020'), 'Lưu trữ tháng 3/2020'],
  [vi.pageNumber(2), 'trang 2'],
  [vi.allOf('Chính trị'), 'Xem tất cả: Chính trị'],
  [vi.moreOfCategory('Chính trị'), 'Xem thêm trong Chính trị'],
])('the site says "%s"', (said, expected) => {
  expect(said).toBe(expected);
});

/** One word in two Unicode forms would look the same and not be found. */
test('every word is in Unicode form NFC', () => {
  const words = JSON.stringify(vi);
  expect(words).toBe(words.normalize('NFC'));
});
