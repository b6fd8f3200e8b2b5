import { expect, test } from 'vitest';
import { text } from '../../../../../layouts/words/vi/vi.ts';

test.each([
  [text.articleCount(0), '0 bài'],
  [text.articleCount(1234567), '1.234.567 bài'],
  [text.archiveOf('Tháng 3/2020'), 'Lưu trữ tháng 3/2020'],
  [text.pageNumber(2), 'trang 2'],
  [text.allOf('Chính trị'), 'Xem tất cả: Chính trị'],
  [text.moreOfCategory('Chính trị'), 'Xem thêm trong Chính trị'],
])('the site says "%s"', (said, expected) => {
  expect(said).toBe(expected);
});

/** One word in two Unicode forms would look alike and not be found. */
test('every word is in Unicode form NFC', () => {
  const words = JSON.stringify(text);
  expect(words).toBe(words.normalize('NFC'));
});
