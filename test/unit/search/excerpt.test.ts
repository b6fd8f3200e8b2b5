import { describe, expect, test } from 'vitest';
import { excerptOf, wordCount } from '../../../layouts/scripts/search/excerpt.ts';

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

const shown = (content: string, places: readonly number[], titleLength = 0): string =>
  excerptOf(content, places, titleLength)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  test.each<[string, string, readonly number[], number, string]>([
    ['short text, whole', 'a b c', [], 0, 'a b c'],
    ['what was found is marked', 'a b c', [0, 2], 0, '[a] b [c]'],
    ['the title is left out', 'Tên bài. một hai', [0, 3], 2, 'một [hai]'],
    ['found in the title alone', 'Tên bài. một hai', [1], 2, 'một hai'],
    ['nothing after the title', 'Tên bài.', [0], 2, ''],
    ['places beyond the text', 'a b', [7], 0, 'a b'],
    ['markup is only text', '<b>x</b> &lt;', [0], 0, '[<b>x</b>] &lt;'],
  ])('%s', (_name, content, places, titleLength, text) => {
    expect(shown(content, places, titleLength)).toBe(text);
  });

  test('shows where the words are together, with some words before', () => {
    const text = shown(numbered(200), [5, 100, 102, 104, 180]);
    expect(text).toMatch(/^… w96 w97 w98 w99 \[w100\] w101 \[w102\] .* w125 …$/u);
  });

  test('never ends early at the end of the text', () => {
    expect(shown(numbered(100), [99])).toMatch(/^… w70 .* \[w99\]$/u);
  });
});

test('words are counted as in the text', () => expect(wordCount(' Tên  bài. ')).toBe(2));
