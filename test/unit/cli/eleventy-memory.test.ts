import { expect, test } from 'vitest';
import { memoryNotice } from '../../../src/cli/eleventy-memory.ts';

test.each([0, 1_000, 4_999])('of %i articles nothing is said', (articles) => {
  expect(memoryNotice(articles)).toBeUndefined();
});

test('from 5,000 articles on it says how much memory Eleventy needs, and what needs less', () => {
  expect(memoryNotice(12_500)).toBe(
    'Trang có 12.500 bài: từ 5.000 bài trở lên, "npx eleventy" cần hơn 1,2 GB bộ nhớ; máy ít bộ nhớ thì chạy "npm run build".',
  );
  expect(memoryNotice(5_000)).toContain('Trang có 5.000 bài');
});
