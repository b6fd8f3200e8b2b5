import { expect, test } from 'vitest';
import { wordCount } from '../../../../src/site/texts/word-count.ts';

test.each([
  ['', 0],
  ['  \n', 0],
  ['Bài   đọc\nngày 6/3 – năm nay.', 6],
  ['— …', 0],
])('%j has %d syllables and numbers', (text, count) => expect(wordCount(text)).toBe(count));
