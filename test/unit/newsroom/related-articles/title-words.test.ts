import { expect, test } from 'vitest';
import { titleWords } from '../../../../src/newsroom/related-articles/title-words.ts';

test.each([
  ['Đại hội Đảng bộ', ['đại', 'hội', 'đảng', 'bộ'], ['đại hội', 'hội đảng', 'đảng bộ']],
  ['Đại hội, đại hội!', ['đại', 'hội'], ['đại hội', 'hội đại']],
  ['Nhiệm kỳ 2020-2025', ['nhiệm', 'kỳ', '2020', '2025'], ['nhiệm kỳ', 'kỳ 2020', '2020 2025']],
  ['“…”', [], []],
])('the words and pairs of "%s"', (title, words, pairs) => {
  expect(titleWords(title)).toEqual({ words, pairs });
});
